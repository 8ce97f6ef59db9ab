package huizhanjia.organizing.lists;

import huizhanjia.database.Params;
import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.Said;
import huizhanjia.intake.StagedRow;
import huizhanjia.intake.Tally;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.staged`.
@Component
class StagedFirmTable {

    private static final String SELECT = """
            select s.place, s.sheet, s.row_number, s.outcome, s.words, s.said, s.firm_id
            from organizing.staged s
            where s.county = :county and s.intake_id = :intake
            """;

    private final JdbcClient jdbc;

    StagedFirmTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A row between check and commit.
    ///
    /// @param said its cells
    /// @param firmId what it becomes if the register does not know it; null for rows nothing comes of
    record Staged(
            int place,
            int sheet,
            int rowNumber,
            Outcome outcome,
            String words,
            String said,
            @Nullable UUID firmId) {}

    void add(Intake intake, Staged staged) {
        jdbc.sql("""
                insert into organizing.staged (county, intake_id, place, sheet, row_number, outcome, words, said, firm_id)
                values (:county, :intake, :place, :sheet, :rowNumber, :outcome, :words, :said, :firmId)
                """)
                .paramSource(Params.of(staged).and("county", intake.county()).and("intake", intake.id()))
                .update();
    }

    void discard(Intake intake) {
        jdbc.sql("delete from organizing.staged where county = :county and intake_id = :intake")
                .param("county", intake.county())
                .param("intake", intake.id().value())
                .update();
    }

    List<StagedRow> shown(Intake intake, Outcome outcome, StagedRow after, int limit) {
        return jdbc.sql("""
                select s.sheet, s.row_number as "row", s.words
                from organizing.staged s
                where s.county = :county and s.intake_id = :intake and s.outcome = :outcome
                  and (s.sheet, s.row_number) > (:sheet, :row)
                order by s.sheet, s.row_number
                limit :limit
                """)
                .param("county", intake.county())
                .param("intake", intake.id().value())
                .param("outcome", outcome.name())
                .param("sheet", after.sheet())
                .param("row", after.row())
                .param("limit", limit)
                .query(StagedRow.class)
                .list();
    }

    /// The rows a commit has still to do, in the file's order; what was known already is mentioned again, and a firm
    /// gets another name only where the clerk said so.
    List<Staged> waiting(Intake intake) {
        return jdbc.sql(SELECT + """
                and s.done_as is null and s.firm_id is not null and (s.outcome <> 'RENAMED' or :renaming)
                order by s.place
                """)
                .param("renaming", intake.said().is(Said.RENAMING))
                .param("county", intake.county())
                .param("intake", intake.id().value())
                .query(Staged.class)
                .list();
    }

    /// The rows that entered a firm, the latest first.
    List<Staged> entered(Intake intake) {
        return jdbc.sql(SELECT
                        + "and s.done_as in ('NEW', 'DUPLICATE') and s.firm_id is not null order by s.place desc")
                .param("county", intake.county())
                .param("intake", intake.id().value())
                .query(Staged.class)
                .list();
    }

    void finish(Intake intake, int place, String doneAs) {
        jdbc.sql("""
                update organizing.staged
                set done_as = :done
                where county = :county and intake_id = :intake and place = :place
                """)
                .param("done", doneAs)
                .param("county", intake.county())
                .param("intake", intake.id().value())
                .param("place", place)
                .update();
    }

    /// How many rows ended so.
    int count(Intake intake, String doneAs) {
        return jdbc.sql("""
                select count(*)
                from organizing.staged s
                where s.county = :county and s.intake_id = :intake and s.done_as = :done
                """)
                .param("county", intake.county())
                .param("intake", intake.id().value())
                .param("done", doneAs)
                .query(Integer.class)
                .single();
    }

    /// How many rows were done as what; rows that needed nothing count as they were checked.
    Tally tally(Intake intake) {
        var tally = Tally.NOTHING;
        for (var count : jdbc.sql("""
                        select coalesce(s.done_as, s.outcome) as outcome, count(*) as row_count
                        from organizing.staged s
                        where s.county = :county and s.intake_id = :intake and coalesce(s.done_as, '') not in ('UNDONE', 'KEPT')
                        group by 1
                        """)
                .param("county", intake.county())
                .param("intake", intake.id().value())
                .query(Count.class)
                .list()) {
            tally = tally.plus(count.outcome(), count.rowCount());
        }
        return tally;
    }

    private record Count(Outcome outcome, int rowCount) {}
}
