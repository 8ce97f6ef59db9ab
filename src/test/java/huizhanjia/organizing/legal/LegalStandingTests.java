package huizhanjia.organizing.legal;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.LegalPerson;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Term;
import huizhanjia.org.census.Certified;
import huizhanjia.organizing.legal.LegalMatter.Deed;
import huizhanjia.organizing.legal.LegalMatter.Kind;
import huizhanjia.organizing.legal.LegalStanding.State;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How a union stands as a legal person, and every way a registration can go.
class LegalStandingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
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
        var done = matter(Kind.CHANGE, DAY.plusDays(110), Deed.APPLY, Deed.AGREE, Deed.ISSUE);
        assertThat(LegalStanding.of(changed, List.of(done), DAY.plusDays(140)).state())
                .isEqualTo(State.VALID);
    }

    @Test
    void a_union_that_ended_cancels_its_certificate() {
        var ended = union(certificate(), DAY, DAY.plusDays(9));
        assertThat(standing(ended, DAY.plusDays(10)).state()).isEqualTo(State.TO_CANCEL);
        assertThat(standing(ended, DAY.plusDays(10)).dueOn()).isEqualTo(DAY.plusDays(9 + 30));
        assertThat(standing(ended, DAY.plusDays(9 + 30)).late()).isFalse();
        assertThat(standing(ended, DAY.plusDays(9 + 31)).late()).isTrue();
        assertThat(State.TO_CANCEL.next()).contains(Kind.CANCEL);
        var cancelled = matter(Kind.CANCEL, DAY.plusDays(20), Deed.APPLY, Deed.AGREE);
        assertThat(LegalStanding.of(ended, List.of(cancelled), DAY.plusDays(30)).state())
                .isEqualTo(State.CANCELLED);
    }

    @Test
    void no_certificate_is_issued_before_it_was_agreed_to_nor_twice() {
        for (var kind : Kind.values()) {
            var waiting = new ArrayDeque<List<Deed>>();
            waiting.add(List.of(Deed.APPLY));
            while (!waiting.isEmpty()) {
                var deeds = waiting.remove();
                var matter = matter(kind, DAY, deeds.toArray(Deed[]::new));
                if (deeds.contains(Deed.ISSUE)) {
                    assertThat(deeds).containsExactly(Deed.APPLY, Deed.AGREE, Deed.ISSUE);
                    assertThat(kind).isNotEqualTo(Kind.CANCEL);
                }
                assertThat(matter.isOpen())
                        .isEqualTo(Arrays.stream(Deed.values()).anyMatch(matter::may));
                Arrays.stream(Deed.values()).filter(matter::may).forEach(next -> {
                    var more = new ArrayList<>(deeds);
                    more.add(next);
                    waiting.add(more);
                });
            }
        }
    }

    private static LegalStanding standing(Certified union, LocalDate on) {
        return LegalStanding.of(union, List.of(), on);
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

    private static LegalMatter matter(Kind kind, LocalDate on, Deed... deeds) {
        var steps = Arrays.stream(deeds)
                .map(deed -> new LegalMatter.Step(deed, "", on, "张三", "组织干部"))
                .toList();
        return new LegalMatter(LegalId.next(), "210199", ORG, kind, "材料", steps);
    }
}
