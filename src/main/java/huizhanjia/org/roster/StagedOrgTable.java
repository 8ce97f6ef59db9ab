package huizhanjia.org.roster;

import huizhanjia.database.Params;
import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowProblem;
import huizhanjia.intake.Said;
import huizhanjia.intake.StagedRow;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `org.staged`.
@Component
class StagedOrgTable {

    private final JdbcClient jdbc;

    StagedOrgTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Intake intake, Staged staged) {
        jdbc.sql("""
                insert into org.staged (county, intake_id, place, sheet, row_number, outcome, depth, words, cells,
                                        parent_id, parent_place, org_id)
                values (:county, :intake, :place, :sheet, :rowNumber, :outcome, :depth, :words, :cells,
                        :parentId, :parentPlace, :orgId)
                """).paramSource(of(intake).andAll(staged)).update();
    }

    void discard(Intake intake) {
        jdbc.sql("delete from org.staged where county = :county and intake_id = :intake")
                .paramSource(of(intake))
                .update();
    }

    List<StagedRow> shown(Intake intake, Outcome outcome, StagedRow after, int limit) {
        return jdbc.sql("""
                select s.sheet, s.row_number as "row", s.words
                from org.staged s
                where s.county = :county and s.intake_id = :intake and s.outcome = :outcome
                  and (s.sheet, s.row_number) > (:sheet, :row)
                order by s.sheet, s.row_number
                limit :limit
                """)
                .paramSource(of(intake).andAll(after).and("outcome", outcome).and("limit", limit))
                .query(StagedRow.class)
                .list();
    }

    /// The rows a commit has still to do, parents before their children; those that rename only when the clerk
    /// said so.
    List<Staged> waiting(Intake intake) {
        return jdbc.sql(SELECT + """
                  and s.done_as is null and (s.outcome in ('NEW', 'CHANGED') or (:renaming and s.outcome = 'RENAMED'))
                order by s.depth, s.place
                """)
                .paramSource(of(intake).and("renaming", intake.said().is(Said.RENAMING)))
                .query(Staged.class)
                .list();
    }

    /// The rows a commit did and an undo has not taken back, children before their parents.
    List<Staged> done(Intake intake) {
        return jdbc.sql(SELECT + """
                  and s.done_as in ('NEW', 'CHANGED')
                order by s.depth desc, s.place desc
                """)
                .paramSource(of(intake))
                .query(Staged.class)
                .list();
    }

    /// The organisation a row of the file became; null when it did not.
    @Nullable
    OrgId became(Intake intake, int place) {
        return jdbc.sql("""
                select s.org_id
                from org.staged s
                where s.county = :county and s.intake_id = :intake and s.place = :place and s.org_id is not null
                """)
                .paramSource(of(intake).and("place", place))
                .query(UUID.class)
                .optional()
                .map(OrgId::new)
                .orElse(null);
    }

    void finish(Intake intake, int place, String doneAs, @Nullable OrgId org) {
        jdbc.sql("""
                update org.staged
                set done_as = :done, org_id = coalesce(:org, org_id)
                where county = :county and intake_id = :intake and place = :place
                """)
                .paramSource(of(intake).and("place", place).and("done", doneAs).and("org", org))
                .update();
    }

    /// How many rows ended so.
    int count(Intake intake, String doneAs) {
        return jdbc.sql("""
                select count(*)
                from org.staged s
                where s.county = :county and s.intake_id = :intake and s.done_as = :done
                """)
                .paramSource(of(intake).and("done", doneAs))
                .query(Integer.class)
                .single();
    }

    /// How many rows were done as what; rows that needed nothing count as they were checked.
    Tally tally(Intake intake) {
        var tally = Tally.NOTHING;
        for (var count :
                jdbc.sql("""
                        select coalesce(s.done_as, s.outcome) as outcome, count(*) as row_count
                        from org.staged s
                        where s.county = :county and s.intake_id = :intake
                        group by 1
                        """).paramSource(of(intake)).query(Count.class).list()) {
            tally = tally.plus(count.outcome(), count.rowCount());
        }
        return tally;
    }

    private static final String SELECT = """
            select s.place, s.sheet, s.row_number, s.outcome, s.depth, s.words, s.cells, s.parent_id, s.parent_place,
                   s.org_id
            from org.staged s
            where s.county = :county and s.intake_id = :intake
            """;

    private static Params of(Intake intake) {
        return Params.none().and("county", intake.county()).and("intake", intake.id());
    }

    private record Count(Outcome outcome, int rowCount) {}

    /// A row between check and commit.
    @SuppressWarnings("ArrayRecordComponent") // an envelope is opened, never compared
    record Staged(
            int place,
            int sheet,
            int rowNumber,
            Outcome outcome,
            int depth,
            String words,
            byte[] cells,
            @Nullable UUID parentId,
            @Nullable Integer parentPlace,
            @Nullable UUID orgId) {

        /// What there is to tell of the whole row.
        RowProblem wrong(Refused refused) {
            return new RowProblem(sheet, rowNumber, "", Outcome.WRONG, refused.sentence());
        }
    }
}
