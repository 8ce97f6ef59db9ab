package huizhanjia.election.plan;

import huizhanjia.election.Deeds;
import huizhanjia.election.ElectionEvent;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.term.TermLine;
import huizhanjia.org.term.Terms;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans of unions for their elections: begun, done step by step.
@Component
public class Plans {

    /// A year, from which on a federation's plan begins by itself.
    private static final int DAYS = 366;

    private static final int MONTHS = 12;

    private final PlanTable table;
    private final Terms terms;
    private final Deeds deeds;
    private final Trail trail;
    private final Clock clock;

    Plans(PlanTable table, Terms terms, Deeds deeds, Trail trail, Clock clock) {
        this.table = table;
        this.terms = terms;
        this.deeds = deeds;
        this.trail = trail;
        this.clock = clock;
    }

    /// Begins the plan of a union of the scope.
    @Transactional
    public RenewalPlan start(OrgId org, Actor by) {
        by.need("election:work");
        by.needFor(org);
        var line = terms.need(by.scope(), org);
        var renewalPlan = plan(line, LocalDate.now(clock))
                .orElseThrow(() -> new Refused("election.no-term", "没有填写换届日期和任期，请先在组织资料中补上"));
        if (!table.add(renewalPlan, by.clerkName())) {
            throw new Refused("election.planned", "这一届的倒排计划已经有了，请刷新后查看");
        }
        trail.record(
                by,
                ElectionEvent.of(line, "排出换届倒排计划", "任期届满", renewalPlan.endsOn().toString()));
        return renewalPlan;
    }

    /// Begins the plans of the county's federations whose end is a year away or nearer; how many are new.
    @Transactional
    public int startDue(String county, LocalDate on) {
        return (int) terms.nearing(county, on, DAYS).stream()
                .map(TermLine.Nearing::line)
                .filter(line -> line.kind().isGeneral())
                .flatMap(line -> plan(line, on).stream())
                .filter(renewalPlan -> !on.isBefore(renewalPlan.endsOn().minusMonths(MONTHS)))
                .filter(renewalPlan -> table.add(renewalPlan, "系统"))
                .count();
    }

    /// Notes that a step was done.
    @Transactional
    public void tick(OrgId org, Milestone milestone, Done done, Actor by) {
        by.need("election:work");
        by.needFor(org);
        var line = terms.need(by.scope(), org);
        var renewalPlan = find(by.scope(), org).orElseThrow(() -> new Refused("election.no-plan", "还没有倒排计划，请先排出计划"));
        if (done.on().isAfter(LocalDate.now(clock))) {
            throw new Refused("election.date-ahead", "日期 %s 还没有到，办完再登记".formatted(done.on()));
        }
        if (done.document().isBlank()) {
            throw new Refused("election.document-missing", "请填写文号或材料名称");
        }
        var tick = new RenewalPlan.Tick(done.on(), done.document().strip(), by.clerkName());
        if (!table.tick(renewalPlan, milestone, tick)) {
            throw new Refused("election.ticked", "这一步已经登记过了，请刷新后查看");
        }
        var title = "换届：" + milestone.label();
        deeds.own(org, new Deeds.Deed(milestone.evidence(), title, done.on(), tick.document()), by);
        trail.record(by, ElectionEvent.of(line, title, "文号或材料", tick.document()));
    }

    /// What was done.
    ///
    /// @param document its number or title
    public record Done(LocalDate on, String document) {}

    /// The plan of the term that runs; nothing when there is none, or the scope does not contain the union.
    public Optional<RenewalPlan> find(Scope scope, OrgId org) {
        var line = terms.need(scope, org);
        var term = line.term();
        return term == null ? Optional.empty() : table.find(line.county(), org, term.electedOn());
    }

    /// The plan of the union of a post; nothing where no committee is elected.
    public Optional<RenewalPlan> own(Scope scope) {
        return terms.known(List.of(scope.root())).stream()
                .findFirst()
                .filter(line -> line.kind().hasCommittee())
                .flatMap(line -> find(scope, line.id()));
    }

    private static Optional<RenewalPlan> plan(TermLine line, LocalDate on) {
        var term = line.term();
        var ends = line.endsOn();
        return term == null || ends == null
                ? Optional.empty()
                : Optional.of(RenewalPlan.starting(line, term, ends, on));
    }
}
