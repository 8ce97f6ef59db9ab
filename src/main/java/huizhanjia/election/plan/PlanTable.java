package huizhanjia.election.plan;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `election.plan`, its milestones and what was done of them.
@Component
class PlanTable {

    private final JdbcClient jdbc;

    PlanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False when the plan for this end was begun before.
    boolean add(RenewalPlan renewalPlan, String by) {
        var begun = jdbc.sql("""
                        insert into election.plan (county, org_id, ends_on, elected_on, started_on, recorded_by)
                        values (:county, :org, :endsOn, :electedOn, :startedOn, :by)
                        on conflict do nothing
                        """)
                        .paramSource(Params.of(Head.of(renewalPlan)).and("by", by))
                        .update()
                == 1;
        if (begun) {
            addSteps(renewalPlan);
        }
        return begun;
    }

    private void addSteps(RenewalPlan renewalPlan) {
        jdbc.sql("""
                insert into election.milestone (county, org_id, ends_on, milestone, due_on)
                select :county, :org, :endsOn, step.milestone, step.due_on
                from unnest(cast(:milestones as text[]), cast(:days as date[])) as step (milestone, due_on)
                """)
                .paramSource(Params.of(Head.of(renewalPlan))
                        .and(
                                "milestones",
                                texts(renewalPlan, step -> step.milestone().name()))
                        .and("days", texts(renewalPlan, step -> step.dueOn().toString())))
                .update();
    }

    /// False when it was done already.
    boolean tick(RenewalPlan renewalPlan, Milestone milestone, RenewalPlan.Tick tick) {
        return jdbc.sql("""
                        insert into election.tick (county, org_id, elected_on, milestone, done_on, document, recorded_by)
                        values (:county, :org, :electedOn, :milestone, :doneOn, :document, :clerk)
                        on conflict do nothing
                        """)
                        .paramSource(
                                Params.of(Head.of(renewalPlan)).andAll(tick).and("milestone", milestone))
                        .update()
                == 1;
    }

    /// The union's plan for the latest end of its term.
    Optional<RenewalPlan> find(String county, OrgId org, LocalDate electedOn) {
        return jdbc.sql("""
                select p.county, p.org_id as org, p.elected_on, p.ends_on, p.started_on
                from election.plan p
                where p.county = :county and p.org_id = :org and p.elected_on = :electedOn
                order by p.ends_on desc
                limit 1
                """)
                .param("county", county)
                .param("org", org.value())
                .param("electedOn", electedOn)
                .query(RecordRows.of(Head.class))
                .optional()
                .map(head -> head.with(steps(head)));
    }

    private List<RenewalPlan.Step> steps(Head head) {
        return jdbc.sql("""
                select m.milestone, m.due_on, t.done_on, t.document, t.recorded_by
                from election.milestone m
                left join election.tick t on t.county = m.county and t.org_id = m.org_id and t.elected_on = :electedOn
                    and t.milestone = m.milestone
                where m.county = :county and m.org_id = :org and m.ends_on = :endsOn
                """)
                .paramSource(Params.of(head))
                .query((row, number) -> new RenewalPlan.Step(
                        Milestone.valueOf(row.getString(1)), row.getObject(2, LocalDate.class), tick(row)))
                .list();
    }

    private static RenewalPlan.@Nullable Tick tick(ResultSet row) throws SQLException {
        var done = row.getObject(3, LocalDate.class);
        return done == null ? null : new RenewalPlan.Tick(done, row.getString(4), row.getString(5));
    }

    private static String[] texts(RenewalPlan renewalPlan, Function<RenewalPlan.Step, String> column) {
        return renewalPlan.steps().stream().map(column).toArray(String[]::new);
    }

    /// A plan without its steps.
    private record Head(String county, OrgId org, LocalDate electedOn, LocalDate endsOn, LocalDate startedOn) {

        static Head of(RenewalPlan it) {
            return new Head(it.county(), it.org(), it.electedOn(), it.endsOn(), it.startedOn());
        }

        RenewalPlan with(List<RenewalPlan.Step> steps) {
            return new RenewalPlan(county, org, electedOn, endsOn, startedOn, steps);
        }
    }
}
