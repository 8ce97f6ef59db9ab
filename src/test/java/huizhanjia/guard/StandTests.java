package huizhanjia.guard;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.guard.Stand.Phase;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Every state a matter can come to, by every way it can come there.
class StandTests {

    private static final Set<Deed> NEEDED = EnumSet.of(Deed.RESOLVE, Deed.LIST, Deed.AUDIT, Deed.PETITION, Deed.AGREE);

    /// A state with the deeds that led there; a refusal undoes the resolution it refused.
    private record Walked(Stand stand, Set<Deed> done) {

        Walked after(Deed deed) {
            var more = done.isEmpty() ? EnumSet.noneOf(Deed.class) : EnumSet.copyOf(done);
            more.add(deed);
            if (deed == Deed.REFUSE) {
                more.removeAll(EnumSet.of(Deed.RESOLVE, Deed.PETITION, Deed.REFUSE));
            }
            if (deed == Deed.RECALL) {
                more.removeAll(EnumSet.of(Deed.PETITION, Deed.RECALL));
            }
            if (deed == Deed.LIST) {
                more.remove(Deed.AUDIT);
            }
            return new Walked(stand.after(deed), more);
        }
    }

    @Test
    void no_way_leads_to_the_end_past_a_paper_the_law_asks_for() {
        explore(walked -> {
            if (walked.stand().allowed().contains(Deed.END)) {
                assertThat(walked.done()).containsAll(NEEDED);
            }
            if (walked.stand().phase() == Phase.ENDED) {
                assertThat(walked.done()).containsAll(NEEDED);
            }
        });
    }

    @Test
    void whatever_is_not_over_has_somebody_who_may_go_on() {
        explore(walked -> {
            var phase = walked.stand().phase();
            var isOver = phase == Phase.ENDED || phase == Phase.ABANDONED;
            assertThat(walked.stand().allowed().isEmpty()).isEqualTo(isOver);
            assertThat(phase.holder().isEmpty()).isEqualTo(isOver);
        });
    }

    @Test
    void while_the_superior_has_it_nobody_else_moves_it() {
        explore(walked -> {
            if (walked.stand().phase() == Phase.PENDING) {
                assertThat(walked.stand().allowed()).containsExactlyInAnyOrder(Deed.AGREE, Deed.REFUSE, Deed.RECALL);
            }
        });
    }

    @Test
    void every_phase_can_be_reached() {
        var met = EnumSet.noneOf(Phase.class);
        explore(walked -> met.add(walked.stand().phase()));
        assertThat(met).containsExactlyInAnyOrder(Phase.values());
    }

    private static void explore(Consumer<Walked> check) {
        var seen = new HashSet<Walked>();
        var waiting = new ArrayDeque<Walked>();
        waiting.add(new Walked(Stand.OPENED, EnumSet.noneOf(Deed.class)));
        while (!waiting.isEmpty()) {
            var walked = waiting.remove();
            if (seen.add(walked)) {
                check.accept(walked);
                walked.stand().allowed().forEach(deed -> waiting.add(walked.after(deed)));
            }
        }
        assertThat(seen).hasSizeGreaterThan(12);
    }
}
