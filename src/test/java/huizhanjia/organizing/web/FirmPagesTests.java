package huizhanjia.organizing.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.lead.LeadQuery;
import huizhanjia.organizing.lead.Leads;
import huizhanjia.signin.As;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@QingshanTest
@Transactional
record FirmPagesTests(Qingshan qingshan, Leads leads, MockMvcTester http) {

    @Test
    void the_list_shows_total_rows_and_drills() {
        assertThat(http.get().uri("/firms").with(As.actor(qingshan.organizer())))
                .hasStatusOk()
                .bodyText()
                .contains("共 <b>")
                .contains("下一页")
                .contains("未接触");
        assertThat(http.get()
                        .uri("/firms?q=qsx&which=UNCOVERED&staff=25&page=2")
                        .with(As.actor(qingshan.organizer())))
                .hasStatusOk();
    }

    @Test
    void the_list_is_saved_as_a_workbook() {
        assertThat(http.get().uri("/firms/export?which=UNCOVERED").with(As.actor(qingshan.cityViewer())))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store");
    }

    @Test
    void a_visit_is_noted_and_one_without_words_comes_back_filled() {
        var path = "/firms/" + first().id();
        assertThat(http.post()
                        .uri(path + "/visits")
                        .with(As.actor(qingshan.organizer()))
                        .param("on", "2026-01-05")
                        .param("person", "钱广发"))
                .hasStatus(422)
                .bodyText()
                .contains("请写明走访情况")
                .contains("钱广发");
        assertThat(http.post()
                        .uri(path + "/visits")
                        .with(As.actor(qingshan.organizer()))
                        .param("on", "2026-01-05")
                        .param("support", "WILLING")
                        .param("phone", "13800001234")
                        .param("words", "愿意建会"))
                .hasStatus(302);
        assertThat(http.get().uri(path).with(As.actor(qingshan.organizer())))
                .bodyText()
                .contains("愿意建会")
                .contains("138****1234")
                .doesNotContain("13800001234");
    }

    @Test
    void every_form_of_the_page_comes_back_as_it_was_typed() {
        var path = "/firms/" + first().id();
        var step = refused(path + "/steps", "stage", "ADVOCATED", "on", "昨天", "note", "发过宣传册");
        assertThat(step.select("#f-on").val()).isEqualTo("昨天");
        assertThat(step.select("[name=note]").val()).isEqualTo("发过宣传册");
        assertThat(step.select(".problems a[href='#f-on']").text()).contains("请填写日期");
        assertThat(step.select("#f-visit-on").val()).isNotEmpty().isNotEqualTo("昨天");
        var visit = refused(path + "/visits", "on", "2099-01-01", "support", "WILLING", "words", "约好了", "phone", "电话");
        assertThat(visit.select("#f-words").val()).isEqualTo("约好了");
        assertThat(visit.select("#h-phone").text()).contains("电话只能有数字和短横线");
        assertThat(visit.select("#f-step-on").val()).isNotEmpty().isNotEqualTo("2099-01-01");
    }

    private Document refused(String address, String... typed) {
        var asked = http.post().uri(address).with(As.actor(qingshan.organizer()));
        for (var at = 0; at < typed.length; at += 2) {
            asked = asked.param(typed[at], typed[at + 1]);
        }
        var answer = asked.exchange();
        assertThat(answer).hasStatus(422);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    @Test
    void a_firm_is_given_to_somebody_from_the_list_and_lies_on_his_desk() throws Exception {
        var firm = leads.list(
                        qingshan.townshipOfficer().scope(),
                        new LeadQuery("", "", null, null, 0, LeadQuery.Which.UNCOVERED),
                        0,
                        1)
                .getFirst()
                .firm();
        var path = "/firms/" + firm.id();
        var choices = Jsoup.parse(http.get()
                        .uri(path)
                        .with(As.actor(qingshan.organizer()))
                        .exchange()
                        .getResponse()
                        .getContentAsString(UTF_8))
                .select("select[name=assignee] option");
        assertThat(choices.eachText()).anyMatch(it -> it.contains("马春生")).noneMatch(it -> it.contains("清泉街道"));
        assertThat(assigned(path, "")).hasStatus(422).bodyText().contains("请选择责任人");
        assertThat(assigned(path, qingshan.grassrootsChair().appointment().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("请从名单中选择责任人");
        assertThat(assigned(path, qingshan.townshipOfficer().appointment().toString()))
                .hasStatus(302);
        assertThat(http.get().uri("/leads/mine").with(As.actor(qingshan.townshipOfficer())))
                .hasStatusOk()
                .bodyText()
                .contains(firm.name());
        assertThat(http.get().uri("/").with(As.actor(qingshan.townshipOfficer())))
                .bodyText()
                .contains("指派给您的未建会单位", "推动建会：" + firm.name());
        assertThat(http.get().uri("/leads/mine").with(As.actor(qingshan.chair())))
                .bodyText()
                .doesNotContain(firm.name());
    }

    private MvcTestResult assigned(String path, String assignee) {
        return http.post()
                .uri(path + "/assignments")
                .with(As.actor(qingshan.organizer()))
                .param("assignee", assignee)
                .param("dueOn", "2026-01-05")
                .exchange();
    }

    @Test
    void every_page_opens_for_who_reads_and_hides_forms_from_who_only_looks() {
        for (var path : new String[] {
            "/leads", "/leads/mine", "/firms/duplicates", "/federations/advice", "/firms/" + first().id()
        }) {
            assertThat(http.get().uri(path).with(As.actor(qingshan.chair())))
                    .as(path)
                    .hasStatusOk();
        }
        assertThat(http.get().uri("/firms/import").with(As.actor(qingshan.organizer())))
                .hasStatusOk()
                .bodyText()
                .contains("/intakes/new?kind=firms-market");
        assertThat(http.get().uri("/firms/" + first().id()).with(As.actor(qingshan.cityViewer())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("登记走访</button>");
    }

    @Test
    void a_township_opens_no_page_of_a_firm_elsewhere() {
        var foreign = leads.list(
                        qingshan.organizer().scope(),
                        new LeadQuery("", "210199001", null, null, 0, LeadQuery.Which.ALL),
                        0,
                        1)
                .getFirst()
                .firm();
        assertThat(http.get().uri("/firms/" + foreign.id()).with(As.actor(qingshan.townshipOfficer())))
                .bodyText()
                .doesNotContain(foreign.name());
    }

    private Firm first() {
        var actor = organizer();
        return leads.list(actor.scope(), new LeadQuery("", "", null, null, 0, LeadQuery.Which.UNCOVERED), 0, 1)
                .getFirst()
                .firm();
    }

    private Actor organizer() {
        return qingshan.organizer();
    }
}
