package huizhanjia.election.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Approval;
import huizhanjia.org.Term;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.Committees;
import huizhanjia.org.committee.Electing;
import huizhanjia.org.committee.NameList;
import huizhanjia.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@QingshanTest
@Transactional
record ElectionPagesTests(Qingshan qingshan, Committees committees, Clock clock, MockMvcTester http) {

    @Test
    void every_number_leads_to_its_rows() throws Exception {
        var all = page("/elections", qingshan.organizer());
        assertThat(all.select("h1").text()).isEqualTo("换届");
        assertThat(all.select("#terms tbody tr").first()).isNotNull();
        for (var tile : all.select(".states a")) {
            var rows = page(tile.attr("href"), qingshan.organizer())
                    .select("#terms .pager b")
                    .text();
            assertThat(rows.isEmpty() ? "0" : rows).isEqualTo(tile.select("b").text());
        }
        var town = page("/elections?node=%s&state=ENDING".formatted(qingshan.org("qingquan")), qingshan.organizer());
        assertThat(town.select("#terms tbody").text()).contains("清泉街道总工会", "还有 75 天");
        assertThat(page("/elections", qingshan.townshipOfficer()).text()).doesNotContain("红星机械厂工会");
    }

    @Test
    void a_union_of_another_scope_is_not_shown() {
        assertThat(http.get()
                        .uri("/elections/" + late())
                        .with(As.actor(qingshan.townshipOfficer()))
                        .exchange())
                .hasStatus4xxClientError();
        assertThat(http.get()
                        .uri("/elections?node=" + late())
                        .with(As.actor(qingshan.townshipOfficer()))
                        .exchange())
                .hasStatus4xxClientError();
    }

    @Test
    void an_extension_is_petitioned_for_and_the_page_says_what_is_wrong_with_it() throws Exception {
        var path = "/elections/%s/petitions/extension".formatted(late());
        assertThat(page(path, qingshan.organizer()).text()).contains("最晚延至");
        var bad = post(path, Map.of("number", "2", "wanted", "", "reason", "单位改制"), qingshan.organizer());
        assertThat(bad).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(bad).bodyText().contains("请填写拟延至日期").contains("单位改制");
        var wanted = today().plusDays(60).toString();
        var missing = post(path, Map.of("number", "2", "wanted", wanted), qingshan.organizer());
        assertThat(missing).bodyText().contains("请填写“延期原因”").contains(wanted);
        var sent = post(path, Map.of("number", "2", "wanted", wanted, "reason", "单位改制"), qingshan.organizer());
        var petition = page(Objects.requireNonNull(sent.getResponse().getRedirectedUrl()), qingshan.chair());
        assertThat(petition.text()).contains("延期合计不超过规定月数", "届满前报批", "请注意", "单位改制");
        assertThat(page("/elections/" + late(), qingshan.organizer()).text()).contains("延期换届的请示");
    }

    @Test
    void a_letter_is_sent_by_one_button() throws Exception {
        var path = "/elections/%s/urging".formatted(late());
        assertThat(post(path, Map.of("answerBy", "不知道"), qingshan.chair()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请填写报送期限", "不知道");
        assertThat(post(path, Map.of("answerBy", today().plusDays(15).toString()), qingshan.chair()))
                .hasStatus3xxRedirection();
        assertThat(page("/elections/" + late(), qingshan.chair()).text()).contains("提醒函 青工函〔");
        assertThat(page("/elections/" + late(), qingshan.cityViewer()).select("form"))
                .allMatch(form -> !form.attr("action").contains("urging"));
    }

    @Test
    void a_plan_is_begun_ticked_and_turns_red() throws Exception {
        var path = "/elections/%s/plan".formatted(qingshan.org("qingquan"));
        assertThat(page(path, qingshan.organizer()).text()).contains("还没有倒排计划");
        assertThat(post(path, Map.of(), qingshan.organizer())).hasStatus3xxRedirection();
        var bad = post(
                path + "/steps",
                Map.of("milestone", "PETITION", "on", today().toString(), "document", ""),
                qingshan.organizer());
        assertThat(bad).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(bad).bodyText().contains("请填写文号或材料名称");
        var done = Map.of("milestone", "PETITION", "on", today().toString(), "document", "清工发〔2026〕3号");
        assertThat(post(path + "/steps", done, qingshan.organizer())).hasStatus3xxRedirection();
        var plan = page(path, qingshan.organizer());
        assertThat(plan.select(".tag.late")).isNotEmpty();
        assertThat(plan.select(".tag.good")).hasSize(1);
    }

    @Test
    void what_befalls_officers_is_entered_and_listed() throws Exception {
        var mill = qingshan.redStarFactory();
        elect(mill);
        var chair = page("/elections/" + mill, qingshan.organizer()).select("a[href$=training]");
        var seat = chair.attr("href").replace("/training", "");
        for (var deed : new String[] {"transfer", "recall", "training", "protection"}) {
            assertThat(post(seat + "/" + deed, Map.of("words", "写了一半"), qingshan.organizer()))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("id=\"h-on\"")
                    .contains(deed.equals("recall") ? "赞成票数请填" : "写了一半");
        }
        var trained = Map.of("words", "新任主席班", "on", today().toString(), "document", "样例训7号");
        assertThat(page("/elections/trainings", qingshan.organizer()).text()).contains("待培训");
        assertThat(post(seat + "/training", trained, qingshan.organizer())).hasStatus3xxRedirection();
        assertThat(page("/elections/trainings", qingshan.organizer()).text()).contains("新任主席班（样例训7号）");
        var recall = Map.of(
                "meeting", "会员大会", "on", today().toString(), "entitled", "90", "favour", "45", "document", "决〔2026〕1号");
        assertThat(post(seat + "/recall", recall, qingshan.organizer()))
                .bodyText()
                .contains("不得罢免", "会员大会");
        var enough = new HashMap<>(recall);
        enough.put("favour", "46");
        assertThat(post(seat + "/recall", enough, qingshan.organizer())).hasStatus3xxRedirection();
        assertThat(page("/elections/vacancies", qingshan.organizer()).text()).contains("红星机械厂工会", "3 个月");
    }

    @Test
    void the_rate_shows_its_denominator() throws Exception {
        var year = today().minusDays(400).getYear();
        var text =
                page("/elections/timeliness?year=" + year, qingshan.organizer()).text();
        assertThat(text).contains("到期应换届", "双榆树镇工会联合会", "未按期");
        assertThat(page("/elections/timeliness?year=abc", qingshan.organizer()).text())
                .contains("换届");
    }

    private void elect(OrgId org) {
        var on = today().minusMonths(4);
        var names = new NameList(Body.UNION).read("王芳 主席 女 专职\n赵敏 委员 女 兼职");
        committees.elect(
                new Electing(org, Body.UNION, new Term(on, 15, 3), new Approval("青工批〔2026〕5号", on.plusDays(5)), names),
                qingshan.organizer());
    }

    private MvcTestResult post(String path, Map<String, String> typed, Actor actor) {
        var request = http.post().uri(path).with(As.actor(actor));
        typed.forEach(request::param);
        return request.exchange();
    }

    private Document page(String path, Actor actor) throws Exception {
        var answer = http.get().uri(path).with(As.actor(actor)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private OrgId late() {
        return qingshan.org("domestics");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
