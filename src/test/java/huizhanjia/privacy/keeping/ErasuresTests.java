package huizhanjia.privacy.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Incoming;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.member.MembershipSpell;
import huizhanjia.member.Memberships;
import huizhanjia.member.Reason;
import huizhanjia.member.RosterField;
import huizhanjia.member.Step;
import huizhanjia.member.rights.LeftMembers;
import huizhanjia.member.roll.MemberLists;
import huizhanjia.member.roll.MemberQuery;
import huizhanjia.parameter.LocalValue;
import huizhanjia.parameter.Parameters;
import huizhanjia.privacy.asking.PersonRequest.Asked;
import huizhanjia.privacy.asking.PersonRequest.Who;
import huizhanjia.privacy.asking.PersonRequests;
import huizhanjia.privacy.asking.RequestKind;
import huizhanjia.privacy.keeping.Holds.Wish;
import huizhanjia.signin.As;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// What is kept too long becomes unrecognisable; what is held, or has no period, stays.
@QingshanTest
@Transactional
record ErasuresTests(
        Qingshan qingshan,
        Erasures erasures,
        Holds holds,
        LeftMembers left,
        ErasureNight night,
        Members members,
        Memberships memberships,
        MemberLists lists,
        PersonRequests requests,
        ErasureRequests erasureRequests,
        Parameters parameters,
        Attachments attachments,
        Trail trail,
        MockMvcTester http,
        Clock clock) {

    private static final String COUNTY = "210199";

    @Test
    void without_a_period_nobody_is_due_and_nothing_is_done() {
        var gone = gone();
        assertThat(preview().before()).isEmpty();
        assertThat(preview().due()).isZero();
        night.run(COUNTY, today());
        assertThat(again(gone).person()).isEqualTo(gone.person());
        assertThat(http.get().uri("/privacy/erasure").with(As.actor(qingshan.chair())))
                .hasStatusOk()
                .bodyText()
                .contains("待定", "没有定期限，不匿名化");
    }

    @Test
    void who_left_longer_ago_than_the_period_is_counted_before_and_unrecognisable_after_the_night() {
        var gone = gone();
        var spells = members.spells(scope(), gone.id());
        months("2");
        assertThat(preview().due()).isPositive();
        assertThat(http.get().uri("/privacy/erasure").with(As.actor(qingshan.auditor())))
                .hasStatusOk()
                .bodyText()
                .contains("今夜匿名化 %,d 条".formatted(preview().due()));
        night.run(COUNTY, today());
        var after = again(gone).person();
        assertThat(after.name()).isEqualTo(LeftMembers.NOBODY);
        assertThat(List.of(
                        RosterField.ID_NUMBER,
                        RosterField.PHONE,
                        RosterField.HOUSEHOLD_PLACE,
                        RosterField.EMPLOYER,
                        RosterField.NATIVE_PLACE))
                .allSatisfy(field -> assertThat(after.kept(field)).isEmpty());
        assertThat(after.value(RosterField.SEX)).isEqualTo(gone.person().value(RosterField.SEX));
        assertThat(after.value(RosterField.EDUCATION)).isEqualTo(gone.person().value(RosterField.EDUCATION));
        assertThat(members.spells(scope(), gone.id()))
                .usingRecursiveComparison()
                .ignoringFields("note")
                .isEqualTo(spells);
        assertThat(members.spells(scope(), gone.id()))
                .extracting(MembershipSpell::note)
                .containsOnly("");
        assertThat(preview().due()).isZero();
    }

    @Test
    void a_night_that_comes_again_does_nothing_more_and_every_batch_is_one_event() {
        gone();
        months("2");
        var due = preview().due();
        night.run(COUNTY, today());
        night.run(COUNTY, today());
        var told = trail.timeline(COUNTY, List.of("erasure:" + left.kind())).rows();
        assertThat(told).extracting(TimelineEntry::summary).containsOnly("到期匿名化：已离会会员的资料");
        var done = told.stream()
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> change.field().equals("人数"))
                .mapToLong(change -> Long.parseLong(change.after()))
                .sum();
        assertThat(done).isEqualTo(due);
    }

    @Test
    void what_an_auditor_holds_stays_until_it_is_let_go() {
        var gone = gone();
        months("2");
        holds.place(new Wish(left.kind(), gone.id().value(), "案件调查", "青工查〔2026〕1号"), qingshan.auditor());
        night.run(COUNTY, today());
        assertThat(again(gone).person()).isEqualTo(gone.person());
        var hold = holds.around(scope()).getFirst();
        assertThat(http.get().uri("/audits/holds").with(As.actor(qingshan.auditor())))
                .hasStatusOk()
                .bodyText()
                .contains("案件调查", "青工查〔2026〕1号");
        assertThat(http.post().uri("/audits/holds/" + hold.id() + "/end").with(As.actor(qingshan.auditor())))
                .hasStatus(422)
                .bodyText()
                .contains("为什么解除");
        holds.lift(hold.id(), "案件办结", qingshan.auditor());
        night.run(COUNTY, today());
        assertThat(again(gone).person().name()).isEqualTo(LeftMembers.NOBODY);
    }

    @Test
    void a_kind_that_is_held_as_a_whole_stays_as_a_whole() {
        var gone = gone();
        months("2");
        holds.place(new Wish(left.kind(), null, "专项审计", ""), qingshan.auditor());
        assertThat(preview().stop().whole()).isTrue();
        assertThat(preview().due()).isZero();
        night.run(COUNTY, today());
        assertThat(again(gone).person()).isEqualTo(gone.person());
        assertThatThrownBy(() -> holds.place(new Wish(left.kind(), null, "审计", ""), qingshan.chair()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void who_left_and_asks_for_it_is_unrecognisable_at_once_unless_held() {
        var gone = gone();
        var id = requests.register(
                new Who(gone.id(), ""), new Asked(RequestKind.DELETE, "请删除", today(), "当面核对身份证"), qingshan.organizer());
        holds.place(new Wish(left.kind(), gone.id().value(), "案件调查", ""), qingshan.auditor());
        assertThat(http.post().uri("/privacy/requests/" + id + "/erasure").with(As.actor(qingshan.organizer())))
                .hasStatus(422)
                .bodyText()
                .contains("审计员已保全");
        holds.lift(holds.around(scope()).getFirst().id(), "办结", qingshan.auditor());
        erasureRequests.grant(id, qingshan.organizer());
        assertThat(again(gone).person().name()).isEqualTo(LeftMembers.NOBODY);
    }

    @Test
    void who_still_belongs_leaves_first() {
        var here = somebody();
        var id = requests.register(
                new Who(here.id(), ""), new Asked(RequestKind.DELETE, "请删除", today(), "当面核对身份证"), qingshan.organizer());
        assertThatThrownBy(() -> erasureRequests.grant(id, qingshan.organizer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("先办理退会");
    }

    private Erasures.Preview preview() {
        return erasures.preview(scope()).stream()
                .filter(line ->
                        line.county().equals(COUNTY) && line.kind().kind().equals(left.kind()))
                .findFirst()
                .orElseThrow();
    }

    private Member gone() {
        var member = somebody();
        memberships.withdraw(
                member.id(), new Step(today().minusMonths(3), Reason.OWN_WISH, "", "本人申请"), qingshan.organizer());
        return again(member);
    }

    private Member somebody() {
        var some =
                lists.page(scope(), MemberQuery.all(qingshan.redStarFactory()), new MemberLists.Paging("", 50, false));
        return some.members().stream()
                .filter(member -> member.joinedOn() != null && member.joinedOn().isBefore(today().minusYears(1)))
                .findFirst()
                .map(this::again)
                .orElseThrow();
    }

    private Member again(Member member) {
        return members.need(scope(), member.id());
    }

    /// As the county sets it: by a document with its scan, one proposes, another signs.
    private void months(String months) {
        var local = new LocalValue(
                left.months(),
                months,
                today().minusDays(1),
                null,
                new LocalValue.Document("青工发〔2026〕8号", "", List.of()));
        var filing = parameters.examine(qingshan.chair(), local);
        var scan = new Incoming("青工发〔2026〕8号.txt", new ByteArrayResource("会员资料保存期限".getBytes(UTF_8)));
        var kept = attachments.keep(scan, filing, qingshan.chair()).id();
        parameters.sign(qingshan.organizer(), parameters.propose(qingshan.chair(), local.with(List.of(kept))));
    }

    private Scope scope() {
        return qingshan.organizer().scope();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
