package huizhanjia.org.term;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Approval;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The terms of unions: watched, lengthened by a reply, counted.
@Component
public class Terms {

    private final TermTable table;
    private final ExtensionTable extensions;
    private final TimelinessTable timeliness;
    private final Trail trail;
    private final Clock clock;

    Terms(TermTable table, ExtensionTable extensions, TimelinessTable timeliness, Trail trail, Clock clock) {
        this.table = table;
        this.extensions = extensions;
        this.timeliness = timeliness;
        this.trail = trail;
        this.clock = clock;
    }

    /// Lets the committee in office sit on until a day, by the reply of whoever decides on petitions.
    @Transactional
    public Extension extend(OrgId org, LocalDate untilOn, Approval reply, Actor by) {
        by.need("approval:decide");
        var line = need(by.scope(), org);
        var term = line.term();
        var ends = line.endsOn();
        if (term == null || ends == null) {
            throw new Refused("org.no-term", "没有填写换届日期和任期，不能延期，请先在组织资料中补上");
        }
        if (!untilOn.isAfter(ends)) {
            throw new Refused("org.extended-already", "任期已经到 %s，延期的日期要晚于这一天".formatted(ends));
        }
        var extension = new Extension(org, term.electedOn(), months(ends, untilOn), untilOn, reply);
        if (!extensions.add(line.county(), extension, by, clock.instant())) {
            throw new Refused("org.stale", "别人刚登记过这次延期，请刷新后再看");
        }
        trail.record(by, new TermExtended(line.county(), extension));
        return extension;
    }

    /// Begun months count whole.
    static int months(LocalDate from, LocalDate until) {
        var whole = (int) ChronoUnit.MONTHS.between(from, until);
        return from.plusMonths(whole).isBefore(until) ? whole + 1 : whole;
    }

    /// The most urgent of the scope first.
    public List<TermLine> list(Scope scope, TermQuery query, int limit) {
        return table.list(scope, query, today(), limit);
    }

    /// How many of the query stand how.
    public Map<TermState, Long> tally(Scope scope, TermQuery query) {
        return table.tally(scope, query, today());
    }

    /// The term of one union, or a refusal that does not tell whether it exists outside the scope.
    public TermLine need(Scope scope, OrgId org) {
        return table.find(scope, org).orElseThrow(() -> new Refused("org.unknown", "没有这家工会，或它不在您的管辖范围内，或它不设委员会"));
    }

    /// Those of the county whose term ends within so many days, or is over; for work that nobody asked for.
    public List<TermLine.Nearing> nearing(String county, LocalDate on, int days) {
        return table.nearing(county, on.plusDays(days));
    }

    /// Unions that records name, whatever the scope.
    public List<TermLine> known(Collection<OrgId> orgs) {
        return orgs.isEmpty() ? List.of() : table.known(orgs);
    }

    /// Those unions, whatever the scope, whose term, lengthened or not, still ends on the day it is said to.
    public Set<OrgId> standing(Map<OrgId, LocalDate> ends) {
        return ends.isEmpty() ? Set.of() : table.standing(ends);
    }

    /// Every extension of the union, the oldest first.
    public List<Extension> extensions(Scope scope, OrgId org) {
        return extensions.of(need(scope, org).county(), org);
    }

    /// How many terms were renewed in time, year by year.
    public List<Timeliness.OfYear> years(Scope scope, OrgId node) {
        return timeliness.years(scope, node, today());
    }

    /// The same of one year, branch by branch.
    public List<Timeliness.OfBranch> branches(Scope scope, OrgId node, int year) {
        return timeliness.branches(scope, node, year, today());
    }

    /// The terms of which a rate is made.
    public List<Timeliness.Case> cases(Scope scope, OrgId node, int year) {
        return timeliness.cases(scope, node, year, today());
    }

    /// The day terms are measured against.
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
