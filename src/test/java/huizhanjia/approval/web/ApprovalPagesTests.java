package huizhanjia.approval.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.signin.As;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@QingshanTest
@Transactional
record ApprovalPagesTests(Qingshan qingshan, MockMvcTester http) {

    @Test
    void a_petition_is_typed_sent_found_in_the_inbox_and_agreed_to() throws Exception {
        var path = submitted();
        var inbox = page("/approvals", qingshan.organizer());
        assertThat(inbox.select(".petitions a").eachAttr("href")).contains(path);
        assertThat(inbox.select(".tabs [aria-current]").text()).isEqualTo("待我办 2");
        var show = page(path, qingshan.organizer());
        assertThat(show.select("h1").text()).isEqualTo("关于增设职工书屋的请示");
        assertThat(show.text()).contains("还有 5 个工作日").contains("同意后办结").contains("预算.txt");
        assertThat(show.select("button[name=move]").eachAttr("value"))
                .containsExactlyInAnyOrder("AGREE", "REFUSE", "RETURN", "FIND", "HAND_OVER", "COSIGN", "CONSULT");
        assertThat(step(path, qingshan.organizer(), Map.of("move", "AGREE", "seen", "1", "phrase", "同意。")))
                .hasStatus3xxRedirection();
        var ended = page(path, qingshan.grassrootsChair());
        assertThat(ended.select("h1 + .tag").text()).isEqualTo("已同意");
        assertThat(ended.select("form.decide")).isEmpty();
        assertThat(page("/approvals?tab=done", qingshan.organizer())
                        .select(".petitions a")
                        .eachAttr("href"))
                .contains(path);
        assertThat(page("/approvals?tab=mine", qingshan.grassrootsChair())
                        .select(".petitions a")
                        .eachAttr("href"))
                .contains(path);
    }

    @Test
    void what_was_typed_comes_back_with_what_is_wrong() throws Exception {
        var typed = http.post()
                .uri("/approvals")
                .with(As.actor(qingshan.grassrootsChair()))
                .param("title", "")
                .param("words", "拟增设书屋一处。")
                .exchange();
        assertThat(typed).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(typed).bodyText().contains("请填写标题").contains("拟增设书屋一处。");
        var path = submitted();
        var stale = step(path, qingshan.organizer(), Map.of("move", "REFUSE", "seen", "7", "words", "理由不充分"));
        assertThat(stale).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(stale).bodyText().contains("别人刚办过这一步，请刷新后再看").contains("理由不充分");
        assertThat(step(path, qingshan.organizer(), Map.of("move", "REFUSE", "seen", "1")))
                .bodyText()
                .contains("请写明不同意的意见或理由");
        assertThat(step(path, qingshan.organizer(), Map.of("move", "RETURN", "seen", "1", "words", "补")))
                .bodyText()
                .contains("请选择退回到哪一步");
    }

    @Test
    void other_unions_are_found_without_losing_what_was_typed() throws Exception {
        var path = submitted();
        var found = step(
                path, qingshan.organizer(), Map.of("move", "FIND", "seen", "1", "words", "请柳河镇办", "find", "柳河镇总工会"));
        assertThat(found).hasStatusOk();
        var page = Jsoup.parse(found.getResponse().getContentAsString());
        assertThat(page.select(".choice").eachText()).anyMatch(text -> text.contains("柳河镇总工会"));
        assertThat(page.select("textarea").text()).isEqualTo("请柳河镇办");
        var town = Objects.requireNonNull(page.select(".choice").stream()
                        .filter(choice -> choice.text().contains("柳河镇总工会"))
                        .findFirst()
                        .orElseThrow()
                        .selectFirst("input"))
                .attr("value");
        assertThat(step(path, qingshan.organizer(), Map.of("move", "HAND_OVER", "seen", "1", "target", town)))
                .hasStatus3xxRedirection();
        assertThat(page("/approvals", qingshan.townshipOfficer())
                        .select(".petitions a")
                        .eachAttr("href"))
                .contains(path);
    }

    @Test
    void a_returned_petition_comes_back_to_the_petitioner_and_up_again() throws Exception {
        var path = submitted();
        step(path, qingshan.organizer(), Map.of("move", "RETURN", "seen", "1", "stage", "-1", "words", "请补充预算"));
        var returned = page(path, qingshan.grassrootsChair());
        assertThat(returned.text()).contains("已退回，待重新提交").contains("请补充预算").contains("退回申请单位");
        assertThat(returned.select("button[name=move]").eachAttr("value")).containsExactly("RESUBMIT", "WITHDRAW");
        assertThat(step(path, qingshan.grassrootsChair(), Map.of("move", "RESUBMIT", "seen", "2", "words", "已补充")))
                .hasStatus3xxRedirection();
        assertThat(page(path, qingshan.organizer()).text()).contains("请补充预算").contains("已补充");
    }

    @Test
    void the_desk_lists_what_waits_and_leads_there() throws Exception {
        var path = submitted();
        var desk = page("/", qingshan.organizer());
        assertThat(desk.select(".matter").text()).contains("等您审批的请示 2");
        assertThat(desk.select("table.list a").eachAttr("href")).contains(path);
    }

    @Test
    void an_answer_is_on_the_desk_of_the_petitioner_until_he_opened_it() throws Exception {
        var path = submitted();
        step(path, qingshan.organizer(), Map.of("move", "REFUSE", "seen", "1", "words", "暂无经费"));
        var sentence = "您的请示“关于增设职工书屋的请示”已批复，不予同意";
        var before = page("/", qingshan.grassrootsChair());
        assertThat(before.text()).contains(sentence).contains("您的请示有新答复");
        var mine = page("/approvals?tab=mine", qingshan.grassrootsChair());
        assertThat(mine.select("tr:has(a[href=" + path + "])").text()).contains("新答复，未读");
        assertThat(page(path, qingshan.grassrootsChair()).text()).contains("申请单位已阅：高振华");
        assertThat(page("/", qingshan.grassrootsChair()).text()).doesNotContain(sentence);
        assertThat(page("/approvals?tab=mine", qingshan.grassrootsChair())
                        .select("tr:has(a[href=" + path + "])")
                        .text())
                .doesNotContain("新答复");
    }

    @Test
    void a_newcomer_sees_petitions_that_wait_came_back_and_ended() throws Exception {
        assertThat(page("/approvals", qingshan.chair()).text()).contains("关于建设职工文体活动室的请示");
        assertThat(page("/", qingshan.grassrootsChair()).text()).contains("您的请示“关于设立女职工休息哺乳室的请示”已批复同意");
        assertThat(page("/", qingshan.townshipOfficer()).text()).contains("您的请示“关于承办全县职工健步走活动的请示”被退回");
        assertThat(page("/documents", qingshan.chair()).select("table.list tbody tr"))
                .hasSize(2);
    }

    @Test
    void a_phrase_is_kept_chosen_and_forgotten() throws Exception {
        var path = submitted();
        step(path, qingshan.organizer(), Map.of("move", "AGREE", "seen", "1", "words", "请抓紧落实。", "keep", "true"));
        assertThat(page("/approvals/phrases", qingshan.organizer()).text()).contains("请抓紧落实。");
        assertThat(page("/approvals/phrases", qingshan.chair()).text()).doesNotContain("请抓紧落实。");
        http.post()
                .uri("/approvals/phrases/removal")
                .with(As.actor(qingshan.organizer()))
                .param("words", "请抓紧落实。")
                .exchange();
        assertThat(page("/approvals/phrases", qingshan.organizer()).text()).doesNotContain("请抓紧落实。");
    }

    @Test
    void a_delegation_is_given_and_taken_back() throws Exception {
        var given = http.post()
                .uri("/approvals/delegations")
                .with(As.actor(qingshan.chair()))
                .param("to", qingshan.finance().clerk().toString())
                .param("fromOn", "2026-01-01")
                .param("untilOn", "2099-12-31")
                .exchange();
        assertThat(given).hasStatus3xxRedirection();
        var list = page("/approvals/delegations", qingshan.chair());
        assertThat(list.select("tbody tr").text())
                .contains("生效中")
                .contains(qingshan.finance().clerkName());
        assertThat(page("/approvals/delegations", qingshan.finance()).select("tbody form"))
                .isEmpty();
        assertThat(http.post()
                        .uri(list.select("tbody form").attr("action"))
                        .with(As.actor(qingshan.chair()))
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(page("/approvals/delegations", qingshan.chair())
                        .select("tbody tr")
                        .text())
                .contains("已结束");
        assertThat(http.post()
                        .uri("/approvals/delegations")
                        .with(As.actor(qingshan.chair()))
                        .param("fromOn", "明天")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选择受托人")
                .contains("明天");
    }

    private String submitted() throws Exception {
        var sent = http.post()
                .multipart()
                .uri("/approvals")
                .file(new MockMultipartFile("files", "预算.txt", "text/plain", "三万元".getBytes(UTF_8)))
                .with(As.actor(qingshan.grassrootsChair()))
                .param("title", "关于增设职工书屋的请示")
                .param("words", "拟增设书屋一处。")
                .exchange();
        assertThat(sent).hasStatus3xxRedirection();
        return Objects.requireNonNull(sent.getResponse().getHeader("Location"));
    }

    private MvcTestResult step(String path, Actor actor, Map<String, String> typed) {
        var form = http.post().uri(path + "/steps").with(As.actor(actor));
        typed.forEach(form::param);
        return form.exchange();
    }

    private Document page(String path, Actor actor) throws Exception {
        var answer = http.get().uri(path).with(As.actor(actor)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
