package huizhanjia.organizing.legal;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.CaseHead;
import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.DoneBy;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.ParameterBook;
import huizhanjia.org.LegalPerson;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Term;
import huizhanjia.org.census.Certified;
import huizhanjia.organizing.legal.LegalMatter.Kind;
import huizhanjia.organizing.legal.LegalStanding.State;
import huizhanjia.organizing.legal.rules.LegalTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How a union stands as a legal person, and every way a registration can go.
class LegalStandingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LegalTimes TIMES = new LegalTimes(ParameterBook.SHEET.numbers("210199", DAY));
    private static final OrgId ORG = new OrgId(Ids.next());

    @Test
    void a_union_without_a_certificate_applies_and_is_late_after_sixty_days() {
        assertThat(standing(union(null, DAY, null), DAY.plusDays(60)).late()).isFalse();
        assertThat(standing(union(null, DAY, null), DAY.plusDays(61)).late()).isTrue();
        assertThat(standing(union(null, DAY, null), DAY).state()).isEqualTo(State.TO_APPLY);
    }

    @Test
    void a_certificate_runs_out() {
        var union = union(certificate(), DAY, null);
        var until = DAY.plusYears(5);
        assertThat(standing(union, until.minusDays(31)).state()).isEqualTo(State.VALID);
        assertThat(standing(union, until.minusDays(30)).state()).isEqualTo(State.EXPIRING);
        assertThat(standing(union, until).state()).isEqualTo(State.EXPIRING);
        assertThat(standing(union, until.plusDays(1)).state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void another_head_is_registered_and_then_no_longer_owed() {
        var changed = union(certificate(), DAY.plusDays(100), null);
        assertThat(standing(changed, DAY.plusDays(101)).state()).isEqualTo(State.CHANGE_DUE);
        assertThat(standing(changed, DAY.plusDays(131)).late()).isTrue();
        var done = matter(Kind.CHANGE, DAY.plusDays(110), LegalStep.AGREE, LegalStep.ISSUE);
        assertThat(LegalStanding.of(changed, file(List.of(done)), TIMES, DAY.plusDays(140))
                        .state())
                .isEqualTo(State.VALID);
    }

    @Test
    void another_domicile_is_registered_within_thirty_days_and_the_first_one_is_no_change() {
        var union = union(certificate(), DAY, null);
        var first = domicile("柳河镇1号", DAY.minusDays(9));
        assertThat(LegalStanding.of(union, file(List.of(), first), TIMES, DAY.plusDays(50))
                        .state())
                .isEqualTo(State.VALID);
        var moved = domicile("柳河镇2号", DAY.plusDays(40));
        var owed = LegalStanding.of(union, file(List.of(), first, moved), TIMES, DAY.plusDays(50));
        assertThat(owed.state()).isEqualTo(State.CHANGE_DUE);
        assertThat(owed.dueOn()).isEqualTo(DAY.plusDays(70));
        assertThat(LegalStanding.of(union, file(List.of(), first, moved), TIMES, DAY.plusDays(71))
                        .late())
                .isTrue();
    }

    @Test
    void a_registration_covers_the_domiciles_told_before_it_was_applied_for_and_no_later_ones() {
        var union = union(certificate(), DAY, null);
        var first = domicile("柳河镇1号", DAY.minusDays(9));
        var moved = domicile("柳河镇2号", DAY.plusDays(40));
        var done = matter(Kind.CHANGE, DAY.plusDays(45), LegalStep.AGREE, LegalStep.ISSUE);
        assertThat(LegalStanding.of(union, file(List.of(done), first, moved), TIMES, DAY.plusDays(50))
                        .state())
                .isEqualTo(State.VALID);
        var backdated = new Domicile("柳河镇3号", DAY.plusDays(44), "租赁合同", at(DAY.plusDays(46)));
        assertThat(LegalStanding.of(union, file(List.of(done), first, moved, backdated), TIMES, DAY.plusDays(50))
                        .dueOn())
                .isEqualTo(DAY.plusDays(74));
    }

    @Test
    void a_union_that_ended_cancels_its_certificate() {
        var ended = union(certificate(), DAY, DAY.plusDays(9));
        assertThat(standing(ended, DAY.plusDays(10)).state()).isEqualTo(State.TO_CANCEL);
        assertThat(standing(ended, DAY.plusDays(10)).dueOn()).isEqualTo(DAY.plusDays(9 + 30));
        assertThat(standing(ended, DAY.plusDays(9 + 30)).late()).isFalse();
        assertThat(standing(ended, DAY.plusDays(9 + 31)).late()).isTrue();
        assertThat(State.TO_CANCEL.next()).contains(Kind.CANCEL);
        var cancelled = matter(Kind.CANCEL, DAY.plusDays(20), LegalStep.STRIKE);
        assertThat(LegalStanding.of(ended, file(List.of(cancelled)), TIMES, DAY.plusDays(30))
                        .state())
                .isEqualTo(State.CANCELLED);
    }

    @Test
    void no_certificate_is_issued_before_it_was_agreed_to_nor_twice_nor_for_what_was_struck() {
        var course = LegalMatter.COURSE;
        for (var state : course.states()) {
            assertThat(course.open(state).contains(LegalStep.ISSUE)).isEqualTo(state == LegalState.AGREED);
        }
        assertThat(course.open(course.after(List.of(LegalStep.AGREE, LegalStep.ISSUE))))
                .isEmpty();
        assertThat(course.open(course.after(List.of(LegalStep.STRIKE)))).isEmpty();
    }

    private static LegalStanding standing(Certified union, LocalDate on) {
        return LegalStanding.of(union, LegalFile.EMPTY, TIMES, on);
    }

    private static LegalFile file(List<LegalMatter> matters, Domicile... domiciles) {
        return new LegalFile(matters, List.of(domiciles));
    }

    private static Domicile domicile(String address, LocalDate on) {
        return new Domicile(address, on, "租赁合同", at(on));
    }

    private static Instant at(LocalDate on) {
        return on.atTime(9, 0).atZone(Days.CHINA).toInstant();
    }

    private static LegalPerson certificate() {
        return new LegalPerson("工法证字第210199001号", DAY, DAY.plusYears(5));
    }

    private static Certified union(@Nullable LegalPerson certificate, LocalDate headedOn, @Nullable LocalDate endedOn) {
        return new Certified(
                ORG,
                "210199",
                "某厂工会",
                OrgKind.GRASSROOTS,
                DAY,
                "",
                certificate,
                new Term(DAY, 1, 5),
                DAY,
                headedOn,
                endedOn);
    }

    private static LegalMatter matter(Kind kind, LocalDate on, LegalStep... steps) {
        var said = new DoneBy("张三", "组织干部", on.atTime(9, 0), null, null);
        var taken = Arrays.stream(steps)
                .map(step -> new CaseFile.Taken<>(step, "", "", on, said))
                .toList();
        var head = new CaseHead(CaseId.next(), "210199", ORG, null, kind.label(), null, said);
        return new LegalMatter(new CaseFile<>(head, LegalMatter.COURSE, taken), kind, "材料");
    }
}
