package huizhanjia.guard;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.guard.DissolutionState.Phase;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Every state a matter can come to, by every way it can come there.
class DissolutionStateTests {

    private static final Set<DissolutionStep> NEEDED = EnumSet.of(
            DissolutionStep.RESOLVE,
            DissolutionStep.LIST,
            DissolutionStep.AUDIT,
            DissolutionStep.PETITION,
            DissolutionStep.AGREE);

    /// A state with the deeds that led there; a refusal undoes the resolution it refused.
    private record Walked(DissolutionState state, Set<DissolutionStep> done) {

        Walked after(DissolutionStep dissolutionStep) {
            var more = done.isEmpty() ? EnumSet.noneOf(DissolutionStep.class) : EnumSet.copyOf(done);
            more.add(dissolutionStep);
            if (dissolutionStep == DissolutionStep.REFUSE) {
                more.removeAll(EnumSet.of(DissolutionStep.RESOLVE, DissolutionStep.PETITION, DissolutionStep.REFUSE));
            }
            if (dissolutionStep == DissolutionStep.RECALL) {
                more.removeAll(EnumSet.of(DissolutionStep.PETITION, DissolutionStep.RECALL));
            }
            if (dissolutionStep == DissolutionStep.LIST) {
                more.remove(DissolutionStep.AUDIT);
            }
            return new Walked(state.after(dissolutionStep), more);
        }
    }

    @Test
    void no_way_leads_to_the_end_past_a_paper_the_law_asks_for() {
        explore(walked -> {
            if (walked.state().allowed().contains(DissolutionStep.END)) {
                assertThat(walked.done()).containsAll(NEEDED);
            }
            if (walked.state().phase() == Phase.ENDED) {
                assertThat(walked.done()).containsAll(NEEDED);
            }
        });
    }

    @Test
    void whatever_is_not_over_has_somebody_who_may_go_on() {
        explore(walked -> {
            var phase = walked.state().phase();
            var isOver = phase == Phase.ENDED || phase == Phase.ABANDONED;
            assertThat(walked.state().allowed().isEmpty()).isEqualTo(isOver);
            assertThat(walked.state().isOver()).isEqualTo(isOver);
        });
    }

    @Test
    void while_the_superior_has_it_nobody_else_moves_it() {
        explore(walked -> {
            if (walked.state().phase() == Phase.PENDING) {
                assertThat(walked.state().allowed())
                        .containsExactlyInAnyOrder(
                                DissolutionStep.AGREE, DissolutionStep.REFUSE, DissolutionStep.RECALL);
            }
        });
    }

    @Test
    void every_phase_can_be_reached() {
        var met = EnumSet.noneOf(Phase.class);
        explore(walked -> met.add(walked.state().phase()));
        assertThat(met).containsExactlyInAnyOrder(Phase.values());
    }

    private static void explore(Consumer<Walked> check) {
        var seen = new HashSet<Walked>();
        var waiting = new ArrayDeque<Walked>();
        waiting.add(new Walked(DissolutionState.OPENED, EnumSet.noneOf(DissolutionStep.class)));
        while (!waiting.isEmpty()) {
            var walked = waiting.remove();
            if (seen.add(walked)) {
                check.accept(walked);
                walked.state().allowed().forEach(dissolutionStep -> waiting.add(walked.after(dissolutionStep)));
            }
        }
        assertThat(seen).hasSizeGreaterThan(12);
    }
}
