package huizhanjia.organizing.legal.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.approval.Petitions;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.organizing.founding.Petitioning;
import huizhanjia.organizing.legal.LegalMatter;
import huizhanjia.organizing.legal.LegalPersons;
import huizhanjia.organizing.legal.LegalStanding.State;
import huizhanjia.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// Unions as legal persons, as it is clicked.
@QingshanTest
@Transactional
record LegalPagesTests(
        Qingshan qingshan, LegalPersons legal, Petitions petitions, Clock clock, JdbcClient jdbc, MockMvcTester http) {

    @Test
    void the_paper_that_asks_for_another_certificate_is_drafted_from_what_is_known() throws Exception {
        var line = legal.in(qingshan.organizer().scope()).stream()
                .filter(it -> it.standing().state() == State.EXPIRED)
                .findFirst()
                .orElseThrow();
        var path = "/legal-persons/" + line.union().id();
        assertThat(page(path, qingshan.organizer()).text()).contains("起草证书换领申请");
        var drafted = http.post()
                .uri(path + "/papers")
                .with(As.actor(qingshan.organizer()))
                .exchange();
        assertThat(drafted).hasStatus3xxRedirection();
        var paper = page(Objects.requireNonNull(drafted.getResponse().getRedirectedUrl()), qingshan.organizer());
        assertThat(paper.select(".letter").text())
                .contains("关于换领" + line.union().name() + "法人资格证书的请示")
                .contains(line.union().creditCode())
                .contains("青山县总工会：", "证书有效期已满");
        var valid = legal.in(qingshan.organizer().scope()).stream()
                .filter(it -> it.standing().state() == State.VALID)
                .findFirst()
                .orElseThrow();
        assertThat(http.post()
                        .uri("/legal-persons/" + valid.union().id() + "/papers")
                        .with(As.actor(qingshan.organizer()))
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("不需要换领证书");
    }

    @Test
    void a_union_that_moved_owes_a_change_of_registration_and_its_paper_says_what_changed() throws Exception {
        var line = legal.in(qingshan.organizer().scope()).stream()
                .filter(it -> it.standing().state() == State.VALID
                        && !it.union().creditCode().isEmpty()
                        && it.file().domicile().isEmpty())
                .findFirst()
                .orElseThrow();
        var path = "/legal-persons/" + line.union().id();
        var today = LocalDate.now(clock);
        moved(path, "青山县柳河镇工业路1号", today.minusDays(9), HttpStatus.FOUND);
        assertThat(page(path, qingshan.organizer()).select("h1 + .tag").text()).isEqualTo("有效");
        moved(path, "青山县柳河镇工业路1号", today, HttpStatus.UNPROCESSABLE_CONTENT);
        moved(path, "青山县柳河镇河西路2号", today.plusDays(1), HttpStatus.UNPROCESSABLE_CONTENT);
        moved(path, "青山县柳河镇河西路2号", today.minusDays(3), HttpStatus.FOUND);
        var owed = page(path, qingshan.organizer());
        assertThat(owed.select("h1 + .tag").text()).isEqualTo("待变更");
        assertThat(owed.select(".notice").text()).contains(today.plusDays(27).toString());
        assertThat(page("/legal-persons?state=CHANGE_DUE", qingshan.organizer()).text())
                .contains("河西路2号");
        var drafted = http.post()
                .uri(path + "/papers")
                .with(As.actor(qingshan.organizer()))
                .exchange();
        var paper = page(Objects.requireNonNull(drafted.getResponse().getRedirectedUrl()), qingshan.organizer());
        assertThat(paper.select(".letter").text()).contains("住所变更为青山县柳河镇河西路2号（房屋租赁合同）", "变更登记");
        assertThat(http.get().uri("/legal-persons/export").with(As.actor(qingshan.organizer())))
                .hasStatusOk();
    }

    private void moved(String path, String address, LocalDate on, HttpStatus answer) {
        assertThat(http.post()
                        .uri(path + "/domicile")
                        .param("address", address)
                        .param("on", on.toString())
                        .param("document", "房屋租赁合同")
                        .with(As.actor(qingshan.organizer()))
                        .exchange())
                .hasStatus(answer);
    }

    @Test
    void a_union_that_ended_owes_a_cancellation_by_a_day_and_keeps_the_scans_of_it() throws Exception {
        var union = qingshan.org("grain");
        var today = LocalDate.now(clock);
        ended(union, today.minusDays(5));
        var path = "/legal-persons/" + union;
        var owed = page(path, qingshan.organizer());
        assertThat(owed.select("h1 + .tag").text()).isEqualTo("待注销");
        assertThat(owed.select(".notice").text()).contains(today.plusDays(25).toString(), "注销登记");
        assertThat(page("/legal-persons?state=TO_CANCEL", qingshan.organizer()).text())
                .contains(owed.select("h1").text());
        var form = http.post()
                .multipart()
                .uri(path + "/applications")
                .file(new MockMultipartFile("files.papers", "清算报告.txt", "text/plain", "清算完毕".getBytes(UTF_8)))
                .with(As.actor(qingshan.organizer()));
        LegalMatter.Kind.CANCEL.papers().forEach(paper -> form.param("papers", paper));
        assertThat(form.exchange()).hasStatus3xxRedirection();
        var asked = page(path, qingshan.organizer());
        assertThat(asked.select(".slots a").text()).contains("清算报告.txt");
        var file = asked.select(".slots a").attr("href");
        assertThat(http.get().uri(file).with(As.actor(qingshan.chair())).exchange())
                .hasStatusOk();
        assertThat(http.get()
                        .uri(file)
                        .with(As.actor(qingshan.grassrootsChair()))
                        .exchange())
                .hasStatus4xxClientError();
        var matter = legal.matters(union).getFirst();
        new Petitioning(petitions).agree(matter.file().subject(), qingshan.chair());
        assertThat(page(path, qingshan.organizer()).select("h1 + .tag").text()).isEqualTo("已注销");
    }

    private void ended(OrgId union, LocalDate on) {
        jdbc.sql("""
                insert into org.ended (org_id, ended_on, ground, ground_document, resolution, resolved_on, reply_number,
                    replied_on, property_document, audit_document, recorded_by, recorded_at)
                values (:org, :on, 'UNIT_CLOSED', '注销登记通知书', '会员大会通过', :on, '青工批〔2026〕7号', :on, '财产清册',
                    '审计报告', '测试', now())
                """).param("org", union.value()).param("on", on).update();
    }

    private Document page(String path, Actor by) throws Exception {
        var answer = http.get().uri(path).with(As.actor(by)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString(UTF_8));
    }
}
