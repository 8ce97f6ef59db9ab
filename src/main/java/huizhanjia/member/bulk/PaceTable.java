package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.Tally;
import java.util.EnumMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far a commit or an undo has come and how rows came out, moved in the transaction of what was done: so that one
/// that was interrupted goes on where it stopped.
@Component
class PaceTable {

    private final JdbcClient jdbc;

    PaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The parts of the way; each counts by itself.
    enum Leg {
        BULK,
        ROWS,
        UNDO,
        KEPT
    }

    int reached(Intake intake, Leg leg) {
        return on(intake, """
                select p.line
                from member.commit_progress p
                where p.county = :county
                and p.intake_id = :intake
                and p.step = :leg
                """)
                .param("leg", leg.name())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void reach(Intake intake, Leg leg, int line) {
        on(intake, """
                insert into member.commit_progress (county, intake_id, step, line)
                values (:county, :intake, :leg, :line)
                on conflict (county, intake_id, step) do update set line = excluded.line
                """).param("leg", leg.name()).param("line", line).update();
    }

    void count(Intake intake, IntakeStage intakeStage, Outcome outcome, int rows) {
        on(intake, """
                insert into member.commit_tally as t (county, intake_id, step, outcome, row_count)
                values (:county, :intake, :stage, :outcome, :rows)
                on conflict (county, intake_id, step, outcome) do update set row_count = t.row_count + excluded.row_count
                """)
                .param("stage", intakeStage.name())
                .param("outcome", outcome.name())
                .param("rows", rows)
                .update();
    }

    Tally tally(Intake intake, IntakeStage intakeStage) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        on(intake, """
                select t.outcome, t.row_count
                from member.commit_tally t
                where t.county = :county
                and t.intake_id = :intake
                and t.step = :stage
                and t.row_count > 0
                """).param("stage", intakeStage.name()).query(row -> {
            counts.put(Outcome.valueOf(row.getString("outcome")), row.getInt("row_count"));
        });
        return new Tally(counts);
    }

    /// Begins anew after another check: who was entered stays counted, what was not done will be judged again.
    void restart(Intake intake) {
        for (var statement : List.of(
                "delete from member.commit_progress p where p.county = :county and p.intake_id = :intake", """
                delete from member.commit_tally t
                where t.county = :county
                and t.intake_id = :intake
                and t.outcome in ('DUPLICATE', 'WRONG')
                """)) {
            on(intake, statement).update();
        }
    }

    private JdbcClient.StatementSpec on(Intake intake, String sql) {
        return jdbc.sql(sql)
                .param("county", intake.county())
                .param("intake", intake.id().value());
    }
}
