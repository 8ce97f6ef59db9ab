package huizhanjia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

/// Every page a clerk can reach, by whoever can reach it, at the desk and on the phone: can everybody use it? One half
/// of
/// the kinds of pages; see `EveryOtherPageJourneyTests`.
@JourneyTest
record EveryPageJourneyTests(FrontDoor door, Clock clock) {

    /// Fewer kinds would mean that the walk no longer finds its way.
    static final int KINDS = 150;

    @Test
    void every_page_can_be_read_reached_and_worked_by_everybody() {
        var walk = Walk.half(0);
        var rounds = new Rounds(door, clock);
        rounds.people(walk);
        assertThat(walk.kinds()).hasSizeGreaterThan(KINDS);
        rounds.strangers(walk.alone());
        rounds.mistakes(walk.alone());
        assertThat(walk.barriers()).isEmpty();
    }
}
