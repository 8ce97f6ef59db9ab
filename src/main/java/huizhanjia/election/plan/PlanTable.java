package huizhanjia.election.plan;

import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
                        .param("county", renewalPlan.county())
                        .param("org", renewalPlan.org().value())
                        .param("endsOn", renewalPlan.endsOn())
                        .param("electedOn", renewalPlan.electedOn())
                        .param("startedOn", renewalPlan.startedOn())
                        .param("by", by)
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
                .param("county", renewalPlan.county())
                .param("org", renewalPlan.org().value())
                .param("endsOn", renewalPlan.endsOn())
                .param("milestones", texts(renewalPlan, step -> step.milestone().name()))
                .param("days", texts(renewalPlan, step -> step.dueOn().toString()))
                .update();
    }

    /// False when it was done already.
    boolean tick(RenewalPlan renewalPlan, Milestone milestone, RenewalPlan.Tick tick) {
        return jdbc.sql("""
                        insert into election.tick (county, org_id, elected_on, milestone, done_on, document, recorded_by)
                        values (:county, :org, :electedOn, :milestone, :doneOn, :document, :by)
                        on conflict do nothing
                        """)
                        .param("county", renewalPlan.county())
                        .param("org", renewalPlan.org().value())
                        .param("electedOn", renewalPlan.electedOn())
                        .param("milestone", milestone.name())
                        .param("doneOn", tick.doneOn())
                        .param("document", tick.document())
                        .param("by", tick.clerk())
                        .update()
                == 1;
    }

    /// The union's plan for the latest end of its term.
    Optional<RenewalPlan> find(String county, OrgId org, LocalDate electedOn) {
        return jdbc.sql("""
                select p.county, p.org_id, p.elected_on, p.ends_on, p.started_on
                from election.plan p
                where p.county = :county and p.org_id = :org and p.elected_on = :electedOn
                order by p.ends_on desc
                limit 1
                """)
                .param("county", county)
                .param("org", org.value())
                .param("electedOn", electedOn)
                .query(PlanTable::bare)
                .optional()
                .map(this::withSteps);
    }

    private RenewalPlan withSteps(RenewalPlan renewalPlan) {
        var steps = jdbc.sql("""
                select m.milestone, m.due_on, t.done_on, t.document, t.recorded_by
                from election.milestone m
                left join election.tick t on t.county = m.county and t.org_id = m.org_id and t.elected_on = :electedOn
                    and t.milestone = m.milestone
                where m.county = :county and m.org_id = :org and m.ends_on = :endsOn
                """)
                .param("county", renewalPlan.county())
                .param("org", renewalPlan.org().value())
                .param("electedOn", renewalPlan.electedOn())
                .param("endsOn", renewalPlan.endsOn())
                .query((row, number) -> new RenewalPlan.Step(
                        Milestone.valueOf(row.getString(1)), row.getObject(2, LocalDate.class), tick(row)))
                .list();
        return new RenewalPlan(
                renewalPlan.county(),
                renewalPlan.org(),
                renewalPlan.electedOn(),
                renewalPlan.endsOn(),
                renewalPlan.startedOn(),
                steps);
    }

    private static String[] texts(RenewalPlan renewalPlan, Function<RenewalPlan.Step, String> column) {
        return renewalPlan.steps().stream().map(column).toArray(String[]::new);
    }

    private static RenewalPlan bare(ResultSet row, int number) throws SQLException {
        return new RenewalPlan(
                row.getString(1),
                new OrgId(row.getObject(2, UUID.class)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                List.of());
    }

    private static RenewalPlan.@Nullable Tick tick(ResultSet row) throws SQLException {
        var done = row.getObject(3, LocalDate.class);
        return done == null ? null : new RenewalPlan.Tick(done, row.getString(4), row.getString(5));
    }
}
