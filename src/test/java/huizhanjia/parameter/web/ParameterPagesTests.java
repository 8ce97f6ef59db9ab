package huizhanjia.parameter.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.HouseTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Parameter;
import huizhanjia.law.ParameterBook;
import huizhanjia.signin.As;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
record ParameterPagesTests(MockMvcTester http) {

    private static final Actor ZHOU = clerk("周红");
    private static final Actor ZHAO = clerk("赵敏");

    @Test
    void every_parameter_of_the_sheet_is_listed_once() throws Exception {
        var keys = ParameterBook.SHEET.all().stream()
                .map(Parameter::key)
                .distinct()
                .toList();
        assertThat(page("/parameters").select(".parameters tbody tr").eachAttr("id"))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void what_is_empty_names_the_document_that_is_needed() throws Exception {
        var row = Objects.requireNonNull(page("/parameters?missing=true").getElementById("fee.share.county"));
        assertThat(row.text()).contains("待定").contains("辽宁省工会经费分成与税务代收文件");
    }

    @Test
    void a_parameter_shows_its_former_values_and_leads_to_its_source() throws Exception {
        assertThat(page("/parameters/ln.holiday.cap").select("tbody tr").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("现行")
                .contains("2000");
        assertThat(page("/parameters/term.base").select("td a").attr("href")).startsWith("/laws/trade-union-law-2021#");
        assertThat(get("/parameters/no.such")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void one_proposes_and_another_signs_having_seen_what_changes() throws Exception {
        var proposed = http.post()
                .multipart()
                .uri("/parameters/tri.min/proposals")
                .file(new MockMultipartFile("files", "三方会议.txt", "text/plain", "每年四次".getBytes(UTF_8)))
                .with(As.actor(ZHOU))
                .param("value", "4")
                .param("fromOn", "2026-01-01")
                .param("documentNumber", "青工发〔2026〕3号")
                .exchange();
        assertThat(proposed).hasStatus3xxRedirection();
        var path = Objects.requireNonNull(proposed.getResponse().getHeader("Location"));
        assertThat(page(path).select("form[action$=/signature]")).isEmpty();
        var seen = Jsoup.parse(http.get()
                .uri(path)
                .with(As.actor(ZHAO))
                .exchange()
                .getResponse()
                .getContentAsString());
        assertThat(seen.select("#change").parents().text())
                .contains("2 次")
                .contains("4 次")
                .contains("规则变更影响面")
                .contains("LN2-14 三方机制每年开两次会");
        assertThat(seen.select(".files a").text()).isEqualTo("三方会议.txt");
        assertThat(http.get()
                        .uri(seen.select(".files a").attr("href"))
                        .with(As.actor(ZHAO))
                        .exchange())
                .hasStatusOk();
        assertThat(seen.select("form[action$=/signature]")).hasSize(1);
        assertThat(http.post().uri(path + "/signature").with(As.actor(ZHAO)).exchange())
                .hasStatus3xxRedirection();
        assertThat(Objects.requireNonNull(page("/parameters").getElementById("tri.min"))
                        .text())
                .contains("4 次")
                .contains("本县")
                .contains("青工发〔2026〕3号");
    }

    @Test
    void a_value_still_to_come_says_by_which_day_it_is_judged_and_one_nobody_reads_says_so() throws Exception {
        assertThat(proposed("tri.min", "4", "2037-01-01").text()).contains("按 2037年1月1日 生效之日、今天已知的情况推算");
        assertThat(proposed("tri.min", "4", "2026-01-01").text()).contains("按今天的事实核对");
        assertThat(proposed("ln.marriage.cap", "900", "2026-01-01").text()).contains("没有义务、提醒、请示按这个参数办理");
    }

    private Document proposed(String key, String value, String from) throws Exception {
        var proposed = http.post()
                .multipart()
                .uri("/parameters/" + key + "/proposals")
                .file(new MockMultipartFile("files", "文件.txt", "text/plain", "依据".getBytes(UTF_8)))
                .with(As.actor(ZHOU))
                .param("value", value)
                .param("fromOn", from)
                .param("documentNumber", "青工发〔2026〕3号")
                .exchange();
        return page(Objects.requireNonNull(proposed.getResponse().getHeader("Location")));
    }

    @Test
    void a_form_comes_back_as_it_was_filled() throws Exception {
        var refused = http.post()
                .uri("/parameters/tri.min/proposals")
                .with(As.actor(ZHOU))
                .param("value", "四")
                .param("fromOn", "2026-01-01")
                .param("documentNumber", "青工发〔2026〕3号")
                .exchange();
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(page.select("#f-value").attr("value")).isEqualTo("四");
        assertThat(page.select("#h-value").text()).contains("要填数字");
    }

    @Test
    void the_scan_is_asked_for_at_its_field() throws Exception {
        var refused = http.post()
                .uri("/parameters/tri.min/proposals")
                .with(As.actor(ZHOU))
                .param("value", "4")
                .param("fromOn", "2026-01-01")
                .param("documentNumber", "青工发〔2026〕3号")
                .exchange();
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Jsoup.parse(refused.getResponse().getContentAsString())
                        .select("#h-files")
                        .text())
                .contains("扫描件");
    }

    private static Actor clerk(String name) {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                name,
                "组织干部",
                new Scope(OrgId.next(), "210199"),
                Set.of("parameter:read", "parameter:propose", "parameter:sign", "attachment:read"),
                "test");
    }

    private Document page(String path) throws UnsupportedEncodingException {
        var result = get(path);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).with(As.actor(ZHOU)).exchange();
    }
}
