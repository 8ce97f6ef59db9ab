package huizhanjia.compliance;

import huizhanjia.law.Round;
import huizhanjia.org.census.CensusLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes down what a round said: how duties stand, what turned, the counts of the day, what was measured and tells
/// whoever has to say it to others.
@Component
class VerdictRecorder {

    private final VerdictTable verdicts;
    private final TallyTable tallies;
    private final ReadingTable readings;
    private final OutsetTable outsets;
    private final ApplicationEventPublisher feed;

    VerdictRecorder(
            VerdictTable verdicts,
            TallyTable tallies,
            ReadingTable readings,
            OutsetTable outsets,
            ApplicationEventPublisher feed) {
        this.verdicts = verdicts;
        this.tallies = tallies;
        this.readings = readings;
        this.outsets = outsets;
        this.feed = feed;
    }

    /// Whether the county was counted on the day.
    boolean isKept(String county, LocalDate day) {
        return tallies.isKept(county, day);
    }

    /// How the duties of the round stood so far.
    List<VerdictRow> before(Round round) {
        return round.isWhole()
                ? verdicts.ofCounty(round.county())
                : round.only().stream()
                        .flatMap(org -> verdicts.ofOrg(round.county(), org).stream())
                        .toList();
    }

    /// Writes only what is otherwise than before.
    void write(Round round, List<VerdictRow> said, List<VerdictRow> before, List<CensusLine> lines) {
        var county = round.county();
        outsets.begin(county, round.on());
        var difference = Difference.between(before, said);
        if (!difference.changed().isEmpty()) {
            verdicts.put(county, difference.changed(), round.on());
        }
        if (!difference.turned().isEmpty()) {
            verdicts.turn(county, difference.turned(), round.on());
        }
        if (!difference.gone().isEmpty()) {
            verdicts.drop(county, difference.gone());
        }
        tallies.keep(county, round.on());
        feed.publishEvent(new Judged(round, said, difference.turned(), lines));
    }

    /// Keeps what was measured.
    void measure(Round round, Map<String, Measured> measured) {
        readings.keep(round, measured);
    }
}
