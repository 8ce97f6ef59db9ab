package huizhanjia.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.CaseLink;
import huizhanjia.casefile.CaseLinks;
import huizhanjia.casefile.OutsideReplies.Reply;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Refused;
import huizhanjia.signin.As;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// A bus company that would end its union answers the county's letter by a link, without an account.
@QingshanTest
@Transactional
record InterventionReplyTests(
        Interventions interventions, CaseLinks links, Qingshan qingshan, Trail trail, Clock clock, MockMvcTester http) {

    private static final Reply REPLY = new Reply("已停止，工会照常活动", "公交函〔2026〕3号");

    @Test
    void the_addressee_reads_the_letter_and_answers_once() {
        var stop = told();
        var token = invited(stop);
        assertThat(page(token))
                .contains("关于立即纠正违法撤销、合并工会行为的函")
                .contains("擅自撤销工会办公室")
                .contains("提交回复");
        links.reply(token, REPLY);
        var answered = need(stop);
        assertThat(answered.file().taken())
                .extracting(CaseFile.Taken::step)
                .containsExactly(InterventionStep.LETTER, InterventionStep.REPLIED);
        assertThat(answered.file().taken().getLast().said().clerk()).isEqualTo("县公共汽车公司");
        assertThat(answered.file().state()).isEqualTo(InterventionState.TOLD);
        refused("casefile.link-closed", () -> links.reply(token, REPLY));
        assertThat(page(token)).contains("已收到您的回复").doesNotContain("提交回复");
        assertThat(trail.timeline(
                                answered.file().county(),
                                List.of(answered.file().subject()))
                        .rows())
                .extracting(TimelineEntry::summary)
                .contains("制止撤并：发出回复链接", "制止撤并：对方回复");
    }

    @Test
    void a_link_taken_back_or_run_out_opens_nothing() {
        var stop = told();
        var token = invited(stop);
        interventions.uninvite(stop, open(stop).id(), qingshan.chair());
        assertThat(page(token)).contains("已收回").doesNotContain("擅自撤销工会办公室");
        refused("casefile.link-closed", () -> links.reply(token, REPLY));
        refused(
                "casefile.link-ended",
                () -> interventions.uninvite(stop, open(stop).id(), qingshan.chair()));
        assertThat(page("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).contains("打不开任何事项");
        var link = open(stop);
        assertThat(new CaseLink(link.id(), link.county(), stop, "某局", today(), link.issued(), null).isOpen(today()))
                .isTrue();
        assertThat(new CaseLink(link.id(), link.county(), stop, "某局", today(), link.issued(), null)
                        .state(today().plusDays(1)))
                .isEqualTo("已过期");
    }

    @Test
    void nobody_hands_out_links_who_may_not_stop_or_of_what_is_over() {
        var stop = told();
        refused("access.denied", () -> interventions.invite(stop, "某局", today(), qingshan.organizer()));
        refused("casefile.addressee", () -> interventions.invite(stop, " ", today(), qingshan.chair()));
        refused("casefile.until", () -> interventions.invite(stop, "某局", today().minusDays(1), qingshan.chair()));
        refused("casefile.until", () -> interventions.invite(stop, "某局", today().plusYears(2), qingshan.chair()));
        var token = invited(stop);
        interventions.close(stop, InterventionStep.CORRECTED, "已恢复", qingshan.chair());
        refused("casefile.over", () -> interventions.invite(stop, "某局", today(), qingshan.chair()));
        refused("casefile.not-now", () -> links.reply(token, REPLY));
    }

    @Test
    void an_invitation_that_is_refused_comes_back_filled_in() {
        var answer = http.post()
                .uri("/guard/stops/" + told() + "/links")
                .with(As.actor(qingshan.chair()))
                .param("addressee", "县公共汽车公司")
                .param("until", today().minusDays(1).toString())
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains("链接有效期请填")
                .contains("value=\"县公共汽车公司\"")
                .contains("value=\"" + today().minusDays(1) + "\"");
    }

    private CaseId told() {
        var facts = new Intervention.Facts(Intervention.Source.REPORT, "县公共汽车公司", "擅自撤销工会办公室", today());
        var stop = interventions
                .report(qingshan.org("bus"), facts, qingshan.organizer())
                .file()
                .id();
        interventions.letter(stop, qingshan.chair());
        return stop;
    }

    private String invited(CaseId stop) {
        return interventions.invite(stop, "县公共汽车公司", today().plusDays(15), qingshan.chair());
    }

    private CaseLink open(CaseId stop) {
        return interventions.links(need(stop)).getFirst();
    }

    private Intervention need(CaseId stop) {
        return interventions.need(qingshan.chair().scope(), stop);
    }

    private String page(String token) {
        var answer = http.get().uri("/reply/" + token).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
