package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.Problem;
import huizhanjia.intake.StagedRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `member.staged` but the copying in.
@Component
class StagedTable {

    private final JdbcClient jdbc;

    StagedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The second and later rows of one identity repeat the first. Their lines are gathered before they are looked up: of
    /// a table that was filled just now the database has no statistics, and would join it with itself row by row.
    void judgeRepeats(Intake intake) {
        on(intake, """
                update member.staged s
                set outcome = 'DUPLICATE'
                where s.county = :county
                and s.intake_id = :intake
                and s.line = any (array(
                    select r.line
                    from (
                        select t.line, row_number() over (partition by t.id_index order by t.line) as turn
                        from member.staged t
                        where t.county = :county
                        and t.intake_id = :intake
                        and t.outcome = ''
                    ) r
                    where r.turn > 1))
                """).update();
    }

    /// Rows whose identity nobody holds are new; those who were here before come back to their record, and the retained
    /// get two spells, row by row.
    void judgeNew(Intake intake) {
        on(intake, """
                update member.staged s
                set outcome = 'NEW',
                    bulk = s.standing = 'ACTIVE' and not exists (
                        select 1 from member.member m where m.county = s.county and m.id_index = s.id_index)
                where s.county = :county
                and s.intake_id = :intake
                and s.outcome = ''
                and not exists (select 1 from member.identity i where i.id_index = s.id_index)
                """).update();
    }

    /// Who was here before comes back on the day they left at the earliest; the rows that say otherwise.
    List<Problem> judgeReturning(Intake intake) {
        var late = on(intake, """
                select s.line, s.sheet, s.row_number, max(p.ended_on) as left_on
                from member.staged s
                join member.member m on m.county = s.county and m.id_index = s.id_index
                join member.spell p on p.county = m.county and p.member_id = m.id
                where s.county = :county
                and s.intake_id = :intake
                and s.outcome = 'NEW'
                and not s.bulk
                and p.ended_on > p.began_on
                group by s.line, s.sheet, s.row_number, s.joined_on
                having max(p.ended_on) > s.joined_on
                """).query(StagedTable::late).list();
        on(intake, """
                update member.staged s
                set outcome = 'WRONG'
                where s.county = :county
                and s.intake_id = :intake
                and s.line = any (:lines)
                """)
                .param("lines", late.stream().mapToInt(Late::line).toArray())
                .update();
        return late.stream().map(Late::problem).toList();
    }

    /// A row that brings somebody back too early.
    private record Late(int line, Problem problem) {}

    private static Late late(ResultSet row, int number) throws SQLException {
        var sentence = "此人 %s 才离会，重新入会的日期不能早于这一天".formatted(row.getDate("left_on"));
        return new Late(
                row.getInt("line"),
                new Problem(
                        row.getInt("sheet"),
                        row.getInt("row_number"),
                        RosterColumns.JOINED_ON.key(),
                        Outcome.WRONG,
                        sentence));
    }

    /// Rows of members: the same, changed, moved within the scope, or held where this post cannot reach.
    void judgeKnown(Intake intake, boolean mayTransfer) {
        on(intake, """
                update member.staged s
                set member_id = m.id,
                    outcome = case
                        when m.county <> s.county then 'DUPLICATE'
                        when m.org_id <> s.org_id and :mayTransfer
                            and m.org_id in (select org.subtree(:root)) then 'TRANSFER'
                        when m.org_id <> s.org_id then 'DUPLICATE'
                        when (s.standing = 'ACTIVE' or m.standing = 'RETAINED')
                            and s.name = m.name
                            and (s.sex = '' or s.sex = m.sex)
                            and (s.born_on is null or s.born_on = m.born_on)
                            and (s.phone_index is null or s.phone_index = m.phone_index)
                            and (s.place_index is null or s.place_index = m.place_index)
                            and (s.migrant is null or s.migrant = m.migrant)
                            and (s.ethnicity = '' or s.ethnicity = m.ethnicity)
                            and (s.education = '' or s.education = m.education)
                            and (s.politics = '' or s.politics = m.politics)
                            and (s.native_place = '' or s.native_place = m.native_place)
                            and (s.household = '' or s.household = m.household)
                            and (s.employment = '' or s.employment = m.employment)
                            and (s.employment_form = '' or s.employment_form = m.employment_form)
                            and (s.employer = '' or s.employer = m.employer)
                            and (s.platform = '' or s.platform = m.platform)
                            and (s.trade = '' or s.trade = m.trade)
                            and (s.skill = '' or s.skill = m.skill)
                            and (s.position = '' or s.position = m.position)
                            and (s.worker_group = '' or s.worker_group = m.worker_group)
                            and (s.new_form = '' or s.new_form = m.new_form)
                            and (s.union_post = '' or s.union_post = m.union_post)
                            and (s.honour = '' or s.honour = m.honour) then 'SAME'
                        else 'CHANGED'
                    end
                from member.identity i
                join member.member m on m.county = i.county and m.id = i.member_id
                where s.county = :county
                and s.intake_id = :intake
                and s.outcome = ''
                and i.id_index = s.id_index
                """)
                .param("mayTransfer", mayTransfer)
                .param("root", intake.by().scope().root().value())
                .update();
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
    List<Problem> notable(Intake intake, int limit) {
        return on(intake, """
                select s.sheet, s.row_number, s.outcome
                from member.staged s
                where s.county = :county
                and s.intake_id = :intake
                and s.outcome in ('DUPLICATE', 'TRANSFER')
                order by s.line
                limit :limit
                """)
                .param("limit", limit)
                .query((row, number) -> {
                    var outcome = Outcome.valueOf(row.getString("outcome"));
                    var message =
                            outcome == Outcome.TRANSFER ? "这名会员现在在别的工会，提交后会籍转到本行的工会" : "证件号码与本表前面一行相同（以前面一行为准），或会籍在别的工会（提交后转入会籍比对）";
                    return new Problem(row.getInt("sheet"), row.getInt("row_number"), "", outcome, message);
                })
                .list();
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
