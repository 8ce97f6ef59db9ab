package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowProblem;
import huizhanjia.intake.StagedRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `member.staged` but the copying in.
@Component
class StagedMemberTable {

    /// Where in the file each member of an intake was read first; what is staged does not outlive a crash of the
    /// database.
    static final String PLACES = """
            select distinct on (s.member_id) s.member_id, s.sheet, s.row_number
            from member.staged s
            where s.county = :county
            and s.intake_id = :intake
            order by s.member_id, s.line""";

    private final JdbcClient jdbc;

    StagedMemberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Outcome, Integer> counts(Intake intake) {
        var counts = new HashMap<Outcome, Integer>();
        on(intake, """
                select s.outcome, count(*) as rows
                from member.staged s
                where s.county = :county
                and s.intake_id = :intake
                group by s.outcome
                """).query(row -> {
            counts.put(Outcome.valueOf(row.getString("outcome")), row.getInt("rows"));
        });
        return counts;
    }

    List<StagedRow> list(Intake intake, Outcome outcome, StagedRow after, int limit) {
        return on(intake, """
                select s.sheet, s.row_number as row, s.words
                from member.staged s
                where s.county = :county
                and s.intake_id = :intake
                and s.outcome = :outcome
                and (s.sheet, s.row_number) > (:sheet, :row)
                order by s.sheet, s.row_number
                limit :limit
                """)
                .param("outcome", outcome.name())
                .param("sheet", after.sheet())
                .param("row", after.row())
                .param("limit", limit)
                .query(StagedRow.class)
                .list();
    }

    /// Rows that a person should look at, as problems of the whole row.
    List<RowProblem> notable(Intake intake, int limit) {
        return on(intake, """
                select s.sheet, s.row_number, s.outcome
                from member.staged s
                where s.county = :county
                and s.intake_id = :intake
                and s.outcome in ('DUPLICATE', 'TRANSFER', 'RENAMED')
                order by s.line
                limit :limit
                """)
                .param("limit", limit)
                .query((row, number) -> {
                    var outcome = Outcome.valueOf(row.getString("outcome"));
                    return new RowProblem(row.getInt("sheet"), row.getInt("row_number"), "", outcome, message(outcome));
                })
                .list();
    }

    private static String message(Outcome outcome) {
        return switch (outcome) {
            case TRANSFER -> "这名会员现在在别的工会，提交后会籍转到本行的工会";
            case RENAMED -> "这个证件号码登记的是另一个姓名；不更正的不提交，更正的请在提交时勾选“按名册更正姓名”";
            case DUPLICATE, NEW, CHANGED, SAME, WRONG -> "证件号码与本表前面一行相同（以前面一行为准），或会籍在别的工会（提交后转入会籍比对）";
        };
    }

    void discard(Intake intake) {
        on(intake, "delete from member.staged s where s.county = :county and s.intake_id = :intake")
                .update();
    }

    private JdbcClient.StatementSpec on(Intake intake, String sql) {
        return jdbc.sql(sql)
                .param("county", intake.county())
                .param("intake", intake.id().value());
    }
}
