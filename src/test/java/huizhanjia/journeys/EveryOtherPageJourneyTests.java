package huizhanjia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

/// The other half of what `EveryPageJourneyTests` looks at, so that two machines share the work; and the pages of the
/// three administrators, who see what nobody else does.
@JourneyTest
record EveryOtherPageJourneyTests(FrontDoor door, Clock clock) {

    @Test
    void every_other_page_can_be_read_reached_and_worked_by_everybody() {
        var walk = Walk.half(1);
        var rounds = new Rounds(door, clock);
        rounds.people(walk);
        assertThat(walk.kinds()).hasSizeGreaterThan(EveryPageJourneyTests.KINDS);
        rounds.administrators(walk.alone());
        assertThat(walk.barriers()).isEmpty();
    }
}
