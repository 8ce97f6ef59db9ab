package huizhanjia.privacy.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Member;
import huizhanjia.member.roll.MemberLists;
import huizhanjia.member.roll.MemberQuery;
import huizhanjia.privacy.PrivacyWaiting;
import huizhanjia.privacy.asking.PersonRequest.Asked;
import huizhanjia.privacy.asking.PersonRequest.Kind;
import huizhanjia.privacy.asking.PersonRequest.Who;
import huizhanjia.privacy.asking.PersonRequests.Answer;
import huizhanjia.signin.As;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Persons ask about the data kept of them.
@QingshanTest
@Transactional
record PersonRequestsTests(
        Qingshan qingshan,
        PersonRequests requests,
        PrivacyWaiting waiting,
        MemberLists lists,
        Trail trail,
        MockMvcTester http,
        Clock clock) {

    @Test
    void a_request_is_registered_by_page_and_waits_on_the_desk_until_it_is_answered() {
        var form = http.post()
                .uri("/privacy/requests")
                .param("member", member().id().toString())
                .param("kind", "COPY")
                .param("received", today().toString())
                .param("identity", "当面核对身份证")
                .param("words", "要一份本人的全部资料")
                .with(As.actor(clerk()))
                .exchange();
        var path = String.valueOf(form.getResponse().getRedirectedUrl());
        assertThat(waiting.requests(clerk()).waiting()).isEqualTo(1);
        assertThat(waiting.requests(clerk()).late()).isFalse();
        assertThat(http.get().uri("/privacy/requests").with(As.actor(clerk())))
                .bodyText()
                .contains(member().person().name(), "待答复");
        assertThat(step(path, "GRANT", "复制件已交本人", "")).hasStatus(302);
        assertThat(waiting.requests(clerk()).waiting()).isZero();
        assertThat(step(path, "GRANT", "再办一次", "")).hasStatus(422).bodyText().contains("已经答复");
    }

    @Test
    void what_was_received_long_ago_is_late() {
        requests.register(who(), asked(RequestKind.SEE, today().minusDays(60)), clerk());
        assertThat(waiting.requests(clerk()).late()).isTrue();
        assertThat(http.get().uri("/privacy/requests").with(As.actor(clerk())))
                .bodyText()
                .contains("答复逾期");
        assertThat(http.get().uri("/").with(As.actor(clerk()))).bodyText().contains("待答复的个人信息权利请求", "已逾期");
    }

    @Test
    void a_refusal_names_its_article() {
        var id = requests.register(who(), asked(RequestKind.DELETE, today()), clerk());
        assertThat(step("/privacy/requests/" + id, "REFUSE", "会籍还在", ""))
                .hasStatus(422)
                .bodyText()
                .contains("依据哪一条", "会籍还在");
        requests.step(id, Kind.REFUSE, new Answer("会籍还在", "第四十七条第二款"), clerk());
        assertThat(requests.need(clerk().scope(), id).state()).isEqualTo("不予办理");
    }

    @Test
    void the_copy_holds_everything_of_the_person_and_leaves_a_trace() throws Exception {
        var id = requests.register(who(), asked(RequestKind.COPY, today()), clerk());
        var answer = http.post()
                .uri("/privacy/requests/" + id + "/copy")
                .param("format", "pdf")
                .with(As.actor(clerk()))
                .exchange();
        assertThat(answer).hasStatusOk();
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("个人信息复制件", member().person().name(), "会籍经历");
        }
        assertThat(requests.need(clerk().scope(), id).steps())
                .extracting(PersonRequest.Step::kind)
                .containsExactly(Kind.COPY);
        assertThat(trail.timeline("210199", List.of(member().subject())).rows())
                .extracting(TimelineEntry::summary)
                .contains("查看证件号码和电话");
    }

    @Test
    void an_excel_copy_leaves_too_and_who_is_no_member_gets_none() {
        var id = requests.register(who(), asked(RequestKind.SEE, today()), clerk());
        var sheet = http.post()
                .uri("/privacy/requests/" + id + "/copy")
                .param("format", "xlsx")
                .with(As.actor(clerk()))
                .exchange();
        assertThat(sheet).hasStatusOk();
        assertThat(sheet.getResponse().getContentType()).contains("spreadsheetml");
        var visitor = requests.register(new Who(null, "外单位赵某"), asked(RequestKind.SEE, today()), clerk());
        assertThat(http.post().uri("/privacy/requests/" + visitor + "/copy").with(As.actor(clerk())))
                .hasStatus(422)
                .bodyText()
                .contains("不是会员", "外单位赵某");
    }

    @Test
    void a_request_belongs_to_the_unions_above_the_member_only() {
        var id = requests.register(who(), asked(RequestKind.SEE, today()), clerk());
        assertThat(requests.waiting(qingshan.grassrootsChair().scope(), Excerpt.Span.page(0))
                        .rows())
                .extracting(PersonRequest::id)
                .contains(id);
        assertThatThrownBy(() -> requests.need(qingshan.townshipOfficer().scope(), id))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("管辖范围");
    }

    @Test
    void without_how_identity_was_checked_nothing_is_registered() {
        assertThatThrownBy(() -> requests.register(who(), new Asked(RequestKind.SEE, "看一看", today(), " "), clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("核实身份");
        assertThatThrownBy(() -> requests.register(new Who(null, " "), asked(RequestKind.SEE, today()), clerk()))
                .isInstanceOf(Refused.class);
    }

    private MvcTestResult step(String path, String step, String words, String article) {
        return http.post()
                .uri(path + "/steps")
                .param("step", step)
                .param("words", words)
                .param("article", article)
                .with(As.actor(clerk()))
                .exchange();
    }

    private Member member() {
        return lists.page(
                        clerk().scope(),
                        MemberQuery.all(qingshan.redStarFactory()),
                        new MemberLists.Paging("", 1, false))
                .members()
                .getFirst();
    }

    private Who who() {
        return new Who(member().id(), "");
    }

    private static Asked asked(RequestKind kind, LocalDate on) {
        return new Asked(kind, "本人的资料", on, "当面核对身份证");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Actor clerk() {
        return qingshan.organizer();
    }
}
