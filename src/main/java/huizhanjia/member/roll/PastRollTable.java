package huizhanjia.member.roll;

import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.ChangeKind;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.RosterField;
import huizhanjia.member.roll.StatisticsTable.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Reads from `member.spell` who belonged where on a past day.
@Component
class PastRollTable {

    private static final String COUNTED = """
            with counted as (
                select m.id, m.name, m.pinyin, m.sex, m.born_on, m.migrant, m.worker_group, m.new_form, m.employment,
                       m.education, m.politics, s.org_id, s.standing, s.began_on, s.ended_on, s.ended_by,
                       m.org_id as org_now, m.standing as standing_now,
            """ + StatisticsTable.AGE_BAND + """
                from member.spell s
                join member.member m on m.county = s.county and m.id = s.member_id and m.standing <> 'VOID'
                where s.county like :area
                and s.org_id = any(:orgs)
                and s.began_on <= :on
                and (s.ended_on is null or s.ended_on > :on)
            )
            """;

    /// What a split counts is what its list shows: all but the split by standing count the active only.
    private static final String CHOSEN = """
            from counted c
            where (:split = ''
                   or (:split = 'standing' and c.standing = :code)
                   or (c.standing = 'ACTIVE'
                       and case :split
                               when 'sex' then c.sex
                               when 'age' then c.age_band
                               when 'migrant' then coalesce(c.migrant::text, '')
                               when 'worker_group' then c.worker_group
                               when 'new_form' then c.new_form
                               when 'employment' then c.employment
                               when 'education' then c.education
                               when 'politics' then c.politics
                           end = :code))
            """;

    private final JdbcClient jdbc;

    PastRollTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By pinyin, from after the cursor.
    List<Line> list(Whom whom, PastQuery query, int limit) {
        return asked(COUNTED + """
                select c.id, c.name, c.pinyin, c.sex, c.born_on, c.org_id, c.standing, c.began_on, c.ended_on,
                       c.ended_by, c.org_now, c.standing_now
                """ + CHOSEN + """
                and (:after = '' or (c.pinyin || '~' || c.id) collate "C" > :after)
                order by (c.pinyin || '~' || c.id) collate "C"
                limit :limit
                """, whom)
                .param("split", query.split())
                .param("code", query.code())
                .param("after", query.after())
                .param("limit", limit)
                .query(PastRollTable::line)
                .list();
    }

    long count(Whom whom, PastQuery query) {
        return asked(COUNTED + "select count(*)\n" + CHOSEN, whom)
                .param("split", query.split())
                .param("code", query.code())
                .query(Long.class)
                .single();
    }

    /// Whose membership was kept without being counted.
    long retained(Whom whom) {
        return asked(COUNTED + "select count(*) from counted c where c.standing = 'RETAINED'", whom)
                .query(Long.class)
                .single();
    }

    /// Those who counted, every way at once.
    List<Cell> cells(Whom whom) {
        return asked(COUNTED + StatisticsTable.CELLS, whom).query(Cell.class).list();
    }

    private StatementSpec asked(String sql, Whom whom) {
        return jdbc.sql(sql)
                .param("area", whom.area() + "%")
                .param("orgs", whom.orgs().stream().map(OrgId::value).toArray(UUID[]::new))
                .param("on", whom.on());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var ended = row.getString("ended_by");
        var spell = new PastMember.Held(
                new OrgId(row.getObject("org_id", UUID.class)),
                MembershipStatus.valueOf(row.getString("standing")),
                row.getObject("began_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                ended == null ? null : ChangeKind.valueOf(ended));
        var now = new PastMember.Now(
                new OrgId(row.getObject("org_now", UUID.class)),
                MembershipStatus.valueOf(row.getString("standing_now")));
        var member = new PastMember(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("name"),
                RosterField.SEX.codes().label(row.getString("sex")),
                row.getObject("born_on", LocalDate.class),
                spell,
                now);
        return new Line(member, row.getString("pinyin"));
    }

    /// Whose belonging on which day.
    ///
    /// @param area whose counties keep them
    record Whom(String area, List<OrgId> orgs, LocalDate on) {}

    /// A member and how the name is typed, which the list is ordered by.
    record Line(PastMember member, String pinyin) {}
}
