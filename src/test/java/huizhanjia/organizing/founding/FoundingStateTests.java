package huizhanjia.organizing.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Every state a founding can come to, by every way it can come there.
class FoundingStateTests {

    private static final List<FoundingStep> WAY = List.of(
            FoundingStep.PREPARE,
            FoundingStep.PETITION,
            FoundingStep.AGREE,
            FoundingStep.MEET,
            FoundingStep.REPORT,
            FoundingStep.CONFIRM);

    /// A state with what holds of the deeds that led there; what is refused or taken back no longer holds.
    private record Walked(FoundingState state, Set<FoundingStep> held) {

        Walked after(FoundingStep deed) {
            var more = held.isEmpty() ? EnumSet.noneOf(FoundingStep.class) : EnumSet.copyOf(held);
            switch (deed) {
                case REFUSE -> more.removeAll(EnumSet.of(FoundingStep.PREPARE, FoundingStep.PETITION));
                case RECALL -> more.remove(FoundingStep.PETITION);
                case REJECT -> more.removeAll(EnumSet.of(FoundingStep.MEET, FoundingStep.REPORT));
                case RETRACT -> more.remove(FoundingStep.REPORT);
                case PREPARE, PETITION, AGREE, MEET, REPORT, CONFIRM, FILE, ABANDON -> more.add(deed);
            }
            return new Walked(deed.after(state).orElseThrow(), more);
        }
    }

    @Test
    void no_union_comes_into_being_past_a_paper() {
        explore(walked -> {
            if (walked.state() == FoundingState.FOUNDED || walked.state() == FoundingState.FILED) {
                assertThat(walked.held()).containsAll(WAY);
            }
        });
    }

    @Test
    void every_step_rests_on_all_before_it() {
        explore(walked -> open(walked).stream()
                .filter(WAY::contains)
                .forEach(next -> assertThat(walked.held()).containsAll(WAY.subList(0, WAY.indexOf(next)))));
    }

    @Test
    void whatever_is_not_over_has_a_holder_who_may_go_on() {
        explore(walked ->
                assertThat(open(walked).isEmpty()).isEqualTo(walked.state().isOver()));
    }

    @Test
    void while_the_superior_has_it_nobody_else_moves_it() {
        explore(walked -> {
            if (walked.state() == FoundingState.PENDING) {
                assertThat(open(walked))
                        .containsExactlyInAnyOrder(FoundingStep.AGREE, FoundingStep.REFUSE, FoundingStep.RECALL);
            }
            if (walked.state() == FoundingState.REPORTED) {
                assertThat(open(walked))
                        .containsExactlyInAnyOrder(FoundingStep.CONFIRM, FoundingStep.REJECT, FoundingStep.RETRACT);
            }
        });
    }

    @Test
    void a_union_that_stands_is_never_given_up_here() {
        explore(walked -> {
            if (walked.held().contains(FoundingStep.CONFIRM)) {
                assertThat(open(walked)).doesNotContain(FoundingStep.ABANDON, FoundingStep.CONFIRM);
            }
        });
    }

    @Test
    void every_state_can_be_reached_and_be_ended() {
        var met = EnumSet.noneOf(FoundingState.class);
        explore(walked -> met.add(walked.state()));
        assertThat(met).containsExactlyInAnyOrder(FoundingState.values());
    }

    private static Set<FoundingStep> open(Walked walked) {
        return FoundingMatter.COURSE.open(walked.state());
    }

    private static void explore(Consumer<Walked> check) {
        var seen = new HashSet<Walked>();
        var waiting = new ArrayDeque<Walked>();
        waiting.add(new Walked(FoundingState.APPLIED, EnumSet.noneOf(FoundingStep.class)));
        while (!waiting.isEmpty()) {
            var walked = waiting.remove();
            if (seen.add(walked)) {
                check.accept(walked);
                open(walked).forEach(deed -> waiting.add(walked.after(deed)));
            }
        }
        assertThat(seen).hasSizeGreaterThan(9);
    }
}
