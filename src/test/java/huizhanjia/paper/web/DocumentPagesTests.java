package huizhanjia.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.paper.register.Offices;
import huizhanjia.signin.As;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@QingshanTest
@Transactional
record DocumentPagesTests(MockMvcTester http, JdbcClient jdbc) {

    @Test
    void a_notice_goes_from_template_to_a_paper_anybody_can_verify() throws Exception {
        var chair = Offices.county(jdbc);
        assertThat(page("/documents/new", chair).select("ul.choices a")).hasSize(25);
        var form = page("/documents/new?template=notice", chair);
        assertThat(form.select("textarea[name='fact.正文']")).hasSize(1);
        var path = drafted(chair, "<script>alert(1)</script>安全生产");
        assertThat(page(path, chair).select("article script")).isEmpty();
        assertThat(get(path + ".pdf", chair)).hasStatusOk().hasContentType("application/pdf");
        assertThat(http.post().uri(path + "/signing").with(As.actor(chair)).exchange())
                .hasStatus3xxRedirection();
        var signed = page(path, chair);
        assertThat(signed.select(".files a")).hasSize(2);
        assertThat(signed.select("form[action$=/signing]")).isEmpty();
        var check = signed.select("a[href^=/verify/]").attr("href");
        var verified =
                Jsoup.parse(text(http.get().uri(java.net.URI.create(check)).exchange()));
        assertThat(verified.select(".verdict").text()).isEqualTo("真实");
        assertThat(verified.text()).contains("青山县总工会", "青工发〔").doesNotContain("抓好落实", "周红");
        var forged = Jsoup.parse(text(
                http.get().uri(check.replaceAll("h=.*", "h=0000000000000000")).exchange()));
        assertThat(forged.select(".verdict").text()).isEqualTo("不符");
        assertThat(forged.text()).doesNotContain("青工发");
        assertThat(page("/documents?q=安全生产", chair).select("table.list tbody tr"))
                .hasSize(1);
    }

    @Test
    void a_paper_that_is_not_for_everybody_is_warned_of_and_strangers_are_not_told_its_title() throws Exception {
        var chair = Offices.county(jdbc);
        var path = drafted(chair, "红星厂配方保护（商业秘密）");
        assertThat(page(path, chair).select(".notice").text()).contains("标有“商业秘密”", "不显示标题", "核对主送和抄送");
        assertThat(http.post().uri(path + "/signing").with(As.actor(chair)).exchange())
                .hasStatus3xxRedirection();
        var check = page(path, chair).select("a[href^=/verify/]").attr("href");
        var verified =
                Jsoup.parse(text(http.get().uri(java.net.URI.create(check)).exchange()));
        assertThat(verified.select(".verdict").text()).isEqualTo("真实");
        assertThat(verified.text()).contains("青工发〔", "不显示标题").doesNotContain("红星厂");
        assertThat(page(drafted(chair, "保守企业商业秘密"), chair).select(".notice")).isEmpty();
    }

    @Test
    void the_registers_leave_as_workbooks_and_no_grade_of_secrecy_is_offered() throws Exception {
        var chair = Offices.county(jdbc);
        drafted(chair, "安全生产");
        for (var path : java.util.List.of("/documents/exports", "/documents/received/exports")) {
            var answer = http.post()
                    .uri(path)
                    .with(As.actor(chair))
                    .param("q", "")
                    .param("year", "2026")
                    .exchange();
            assertThat(answer).hasStatusOk();
            assertThat(answer.getResponse().getContentAsByteArray()).startsWith('P', 'K');
            assertThat(answer.getResponse().getHeader("Content-Disposition")).contains(".xlsx");
        }
        var form = page("/documents/new?template=notice", chair);
        assertThat(form.select("select[name=urgency] option").eachText()).containsExactly("不标注", "加急", "特急");
        assertThat(form.text()).contains("不是涉密系统", "保守国家秘密法");
    }

    @Test
    void what_was_typed_comes_back_with_what_is_missing() throws Exception {
        var chair = Offices.county(jdbc);
        var refused = http.post()
                .uri("/documents")
                .with(As.actor(chair))
                .param("template", "notice")
                .param("to", "各基层工会")
                .param("fact.事由", "安全生产")
                .exchange();
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Jsoup.parse(text(refused));
        assertThat(page.select(".problems").text()).contains("正文");
        assertThat(page.select("input[name=to]").attr("value")).isEqualTo("各基层工会");
        assertThat(page.select("textarea[name='fact.事由']").text()).isEqualTo("安全生产");
    }

    @Test
    void a_draft_is_revised_and_a_second_hand_is_stopped() {
        var chair = Offices.county(jdbc);
        var path = drafted(chair, "安全生产");
        assertThat(revise(path, chair, "1")).hasStatus3xxRedirection();
        assertThat(revise(path, chair, "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void templates_codes_and_what_came_in_have_their_pages() throws Exception {
        var chair = Offices.county(jdbc);
        assertThat(page("/documents/templates", chair).select("tbody tr")).hasSize(25);
        assertThat(page("/documents/templates/founding-reply", chair).text()).contains("第十二条");
        assertThat(page("/documents/letterhead", chair).select("input[value=青工批]"))
                .hasSize(1);
        assertThat(page("/documents/received", chair).text()).contains("登记来文");
        var received = http.post()
                .multipart()
                .uri("/documents/received")
                .with(As.actor(chair))
                .param("sender", "沈阳市总工会")
                .param("title", "关于换届的通知")
                .param("receivedOn", "2026-01-05")
                .exchange();
        assertThat(received).hasStatus3xxRedirection();
        var path = Objects.requireNonNull(received.getResponse().getHeader("Location"));
        assertThat(page(path, chair).text()).containsPattern("收〔2026〕\\d+号");
        var previewed = http.post()
                .uri("/documents/templates/notice")
                .with(As.actor(chair))
                .param("title", "关于{{事由}}的提醒")
                .param("text", "{{正文}}")
                .param("preview", "1")
                .exchange();
        assertThat(text(previewed)).contains("关于{{事由}}的提醒");
    }

    private String drafted(Actor by, String about) {
        var drafted = http.post()
                .uri("/documents")
                .with(As.actor(by))
                .param("template", "notice")
                .param("to", "各基层工会")
                .param("fact.事由", about)
                .param("fact.正文", "请抓好落实。\n特此通知。")
                .exchange();
        assertThat(drafted).hasStatus3xxRedirection();
        return Objects.requireNonNull(drafted.getResponse().getHeader("Location"));
    }

    private MvcTestResult revise(String path, Actor by, String revision) {
        return http.post()
                .uri(path)
                .with(As.actor(by))
                .param("title", "关于消防安全的通知")
                .param("to", "各基层工会")
                .param("text", "请抓好落实。")
                .param("revision", revision)
                .exchange();
    }

    private Document page(String path, Actor by) throws UnsupportedEncodingException {
        var answer = get(path, by);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    private MvcTestResult get(String path, Actor by) {
        return http.get().uri(path).with(As.actor(by)).exchange();
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
