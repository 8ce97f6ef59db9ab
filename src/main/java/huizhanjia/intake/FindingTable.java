package huizhanjia.intake;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.intake.Said.Assumption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What checks found and how rows came out: `intake.problem`, `intake.tally`.
@Component
class FindingTable {

    private static final String PROBLEMS = """
            select p.sheet, p.row_number as row, p.column_key as column, p.outcome, p.message
            from intake.problem p
            where p.county = :county and p.intake_id = :intake
            """;

    private final JdbcClient jdbc;

    FindingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Forgets an earlier check.
    void clear(IntakeCard card) {
        for (var statement : List.of(
                "delete from intake.problem where county = :county and intake_id = :intake",
                "delete from intake.assumption where county = :county and intake_id = :intake",
                "delete from intake.tally where county = :county and intake_id = :intake")) {
            jdbc.sql(statement).paramSource(of(card)).update();
        }
    }

    void add(IntakeCard card, int position, List<RowProblem> problems) {
        jdbc.sql("""
                insert into intake.problem (county, intake_id, position, sheet, row_number, column_key, outcome, message)
                select :county, :intake, :position + p.at, p.sheet, p.row_number, p.column_key, p.outcome, p.message
                from unnest(:sheets::integer[], :rows::integer[], :columns::text[], :outcomes::text[], :messages::text[])
                     with ordinality as p (sheet, row_number, column_key, outcome, message, at)
                """)
                .paramSource(of(card).and("position", position)
                        .and("sheets", each(problems, RowProblem::sheet))
                        .and("rows", each(problems, RowProblem::row))
                        .and("columns", each(problems, RowProblem::column))
                        .and("outcomes", each(problems, RowProblem::outcome))
                        .and("messages", each(problems, RowProblem::message)))
                .update();
    }

    /// One found by a later stage, behind the others; left out beyond a bound.
    void append(IntakeCard card, IntakeStage intakeStage, RowProblem rowProblem, int most) {
        jdbc.sql("""
                insert into intake.problem (county, intake_id, position, stage, sheet, row_number, column_key, outcome,
                                            message)
                select :county, :intake, p.next, :stage, :sheet, :row, :column, :outcome, :message
                from (
                    select coalesce(max(q.position) + 1, 0) as next
                    from intake.problem q
                    where q.county = :county and q.intake_id = :intake
                ) p
                where p.next < :most
                """)
                .paramSource(
                        of(card).andAll(rowProblem).and("stage", intakeStage).and("most", most))
                .update();
    }

    /// What a commit refused or an undo left as it is, in the order of finding, from a position on.
    List<RowProblem> leftOut(IntakeCard card, IntakeStage intakeStage, int from, int limit) {
        return jdbc.sql(PROBLEMS + """
                and p.stage = :stage and p.outcome = 'WRONG'
                order by p.position
                offset :from limit :limit
                """)
                .paramSource(
                        of(card).and("stage", intakeStage).and("from", from).and("limit", limit))
                .query(RecordRows.of(RowProblem.class))
                .list();
    }

    /// What was found about rows of an outcome, in the order of finding, from a position on.
    List<RowProblem> page(IntakeCard card, Outcome outcome, int from, int limit) {
        return jdbc.sql(PROBLEMS + """
                and p.outcome = :outcome
                order by p.position
                offset :from limit :limit
                """)
                .paramSource(of(card).and("outcome", outcome).and("from", from).and("limit", limit))
                .query(RecordRows.of(RowProblem.class))
                .list();
    }

    /// Everything that was found, for the marked copy.
    List<RowProblem> all(IntakeCard card, int limit) {
        return jdbc.sql(PROBLEMS + "order by p.position limit :limit")
                .paramSource(of(card).and("limit", limit))
                .query(RecordRows.of(RowProblem.class))
                .list();
    }

    /// What was found about the rows of a sheet between two of them, in the order of finding.
    List<RowProblem> between(IntakeCard card, StagedRow first, StagedRow last) {
        return jdbc.sql(PROBLEMS + """
                and (p.sheet, p.row_number) between (:fromSheet, :fromRow) and (:toSheet, :toRow)
                order by p.position
                """)
                .paramSource(of(card).and("fromSheet", first.sheet())
                        .and("fromRow", first.row())
                        .and("toSheet", last.sheet())
                        .and("toRow", last.row()))
                .query(RecordRows.of(RowProblem.class))
                .list();
    }

    void assume(IntakeCard card, Map<String, Integer> assumed) {
        assumed.forEach((sentence, rows) -> jdbc.sql("""
                insert into intake.assumption (county, intake_id, sentence, row_count)
                values (:county, :intake, :sentence, :rows)
                """)
                .paramSource(of(card).and("sentence", sentence).and("rows", rows))
                .update());
    }

    /// What the check took for granted, what concerns most rows first.
    List<Assumption> assumptions(IntakeCard card) {
        return jdbc.sql("""
                select a.sentence, a.row_count as rows
                from intake.assumption a
                where a.county = :county and a.intake_id = :intake
                order by a.row_count desc, a.sentence
                """)
                .paramSource(of(card))
                .query(RecordRows.of(Assumption.class))
                .list();
    }

    void tally(IntakeCard card, IntakeStage intakeStage, Tally tally) {
        tally.counts()
                .forEach((outcome, count) -> jdbc.sql("""
                insert into intake.tally (county, intake_id, stage, outcome, row_count)
                values (:county, :intake, :stage, :outcome, :count)
                on conflict (county, intake_id, stage, outcome) do update set row_count = excluded.row_count
                """)
                        .paramSource(of(card).and("stage", intakeStage)
                                .and("outcome", outcome)
                                .and("count", count))
                        .update());
    }

    Tally tally(IntakeCard card, IntakeStage intakeStage) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        jdbc.sql("""
                select t.outcome, t.row_count
                from intake.tally t
                where t.county = :county and t.intake_id = :intake and t.stage = :stage
                """).paramSource(of(card).and("stage", intakeStage)).query(row -> {
            counts.put(Outcome.valueOf(row.getString("outcome")), row.getInt("row_count"));
        });
        return new Tally(counts);
    }

    private static Params of(IntakeCard card) {
        return Params.none().and("county", card.county()).and("intake", card.id());
    }

    private static List<?> each(List<RowProblem> problems, Function<RowProblem, ?> part) {
        return problems.stream().map(part).toList();
    }
}
