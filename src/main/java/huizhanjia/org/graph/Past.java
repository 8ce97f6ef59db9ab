package huizhanjia.org.graph;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.OrgPlaces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Answers for a past day: who stood where, what it was called, what it covered.
@Component
public class Past {

    private final PastTable table;
    private final Retrospect retrospect;
    private final OrgPlaces places;
    private final Clock clock;

    Past(PastTable table, Retrospect retrospect, OrgPlaces places, Clock clock) {
        this.table = table;
        this.retrospect = retrospect;
        this.places = places;
        this.clock = clock;
    }

    /// Today, as far as a past day may go.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// How many organisations stood at or below the node on the day.
    public long count(Scope scope, OrgId node, LocalDate on) {
        need(scope, node, on);
        return table.count(node, on);
    }

    /// Who stood at or below the node on the day, counted by the structure of then, also as it was known then, or of
    /// now.
    public List<OrgAsOf> standing(Scope scope, OrgId node, Vantage vantage) {
        var on = vantage.on();
        var known = vantage.knownOn();
        return switch (vantage.basis()) {
            case THEN -> {
                need(scope, node, on);
                yield known == null
                        ? table.then(node, on)
                        : retrospect.standing(node, on, Days.beginning(known.plusDays(1)));
            }
            case NOW -> {
                need(scope, node, today());
                yield table.now(node, on);
            }
        };
    }

    /// One organisation as it stood on the day; a post sees it if its scope contained it then or contains it today.
    public PastOrg find(Scope scope, OrgId org, LocalDate on) {
        checkDay(on);
        var lived = table.lived(org).orElseThrow(Past::unknown);
        var last = lived.life().endedOn() == null
                ? today()
                : lived.life().endedOn().minusDays(1);
        if (!table.contained(scope.root(), org, on) && !table.contained(scope.root(), org, last)) {
            throw unknown();
        }
        return new PastOrg(
                org,
                lived.life(),
                on,
                places.history(org).stream()
                        .filter(orgSpell -> !orgSpell.from().isAfter(on))
                        .filter(orgSpell ->
                                orgSpell.until() == null || !orgSpell.until().isBefore(on))
                        .toList(),
                table.employers(org, on),
                ending(lived));
    }

    private static String ending(PastTable.Lived lived) {
        var ended = lived.life().endedOn();
        if (ended == null) {
            return "";
        }
        var successor = lived.successor() == null ? "" : "，并入%s".formatted(lived.successor());
        return "%s 依法终止%s（%s）".formatted(ended, successor, lived.reply());
    }

    private void need(Scope scope, OrgId node, LocalDate on) {
        checkDay(on);
        if (!table.contained(scope.root(), node, on) && places.path(scope, node).isEmpty()) {
            throw unknown();
        }
    }

    private void checkDay(LocalDate on) {
        if (on.isAfter(today())) {
            throw new Refused("org.day-ahead", "%s 还没有到，请选择今天或以前的日期".formatted(on));
        }
    }

    private static Refused unknown() {
        return new Refused("org.unknown", "没有这家工会，或它不在您的管辖范围内");
    }
}
