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
class FoundingStandTests {

    private static final List<FoundingDeed> WAY = List.of(
            FoundingDeed.PREPARE,
            FoundingDeed.PETITION,
            FoundingDeed.AGREE,
            FoundingDeed.MEET,
            FoundingDeed.REPORT,
            FoundingDeed.CONFIRM);

    /// A state with what holds of the deeds that led there; what is refused or taken back no longer holds.
    private record Walked(FoundingStand stand, Set<FoundingDeed> held) {

        Walked after(FoundingDeed deed) {
            var more = held.isEmpty() ? EnumSet.noneOf(FoundingDeed.class) : EnumSet.copyOf(held);
            switch (deed) {
                case REFUSE -> more.removeAll(EnumSet.of(FoundingDeed.PREPARE, FoundingDeed.PETITION));
                case RECALL -> more.remove(FoundingDeed.PETITION);
                case REJECT -> more.removeAll(EnumSet.of(FoundingDeed.MEET, FoundingDeed.REPORT));
                case RETRACT -> more.remove(FoundingDeed.REPORT);
                case APPLY, PREPARE, PETITION, AGREE, MEET, REPORT, CONFIRM, FILE, ABANDON -> more.add(deed);
            }
            return new Walked(stand.after(deed), more);
        }
    }

    @Test
    void no_union_comes_into_being_past_a_paper() {
        explore(walked -> {
            if (walked.stand() == FoundingStand.FOUNDED || walked.stand() == FoundingStand.FILED) {
                assertThat(walked.held()).containsAll(WAY);
            }
        });
    }

    @Test
    void every_step_rests_on_all_before_it() {
        explore(walked -> walked.stand().allowed().stream()
                .filter(WAY::contains)
                .forEach(next -> assertThat(walked.held()).containsAll(WAY.subList(0, WAY.indexOf(next)))));
    }

    @Test
    void whatever_is_not_over_has_a_holder_who_may_go_on() {
        explore(walked -> assertThat(walked.stand().allowed().isEmpty())
                .isEqualTo(walked.stand().isOver()));
    }

    @Test
    void while_the_superior_has_it_nobody_else_moves_it() {
        explore(walked -> {
            if (walked.stand() == FoundingStand.PENDING) {
                assertThat(walked.stand().allowed())
                        .containsExactlyInAnyOrder(FoundingDeed.AGREE, FoundingDeed.REFUSE, FoundingDeed.RECALL);
            }
            if (walked.stand() == FoundingStand.REPORTED) {
                assertThat(walked.stand().allowed())
                        .containsExactlyInAnyOrder(FoundingDeed.CONFIRM, FoundingDeed.REJECT, FoundingDeed.RETRACT);
            }
        });
    }

    @Test
    void a_union_that_stands_is_never_given_up_here() {
        explore(walked -> {
            if (walked.held().contains(FoundingDeed.CONFIRM)) {
                assertThat(walked.stand().allowed()).doesNotContain(FoundingDeed.ABANDON, FoundingDeed.CONFIRM);
            }
        });
    }

    @Test
    void every_state_can_be_reached_and_be_ended() {
        var met = EnumSet.noneOf(FoundingStand.class);
        explore(walked -> met.add(walked.stand()));
        assertThat(met).containsExactlyInAnyOrder(FoundingStand.values());
    }

    private static void explore(Consumer<Walked> check) {
        var seen = new HashSet<Walked>();
        var waiting = new ArrayDeque<Walked>();
        waiting.add(new Walked(FoundingStand.APPLIED, EnumSet.noneOf(FoundingDeed.class)));
        while (!waiting.isEmpty()) {
            var walked = waiting.remove();
            if (seen.add(walked)) {
                check.accept(walked);
                walked.stand().allowed().forEach(deed -> waiting.add(walked.after(deed)));
            }
        }
        assertThat(seen).hasSizeGreaterThan(9);
    }
}
