package huizhanjia.member.survey;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Round;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts `member.member` and the open rows of `member.comparison` by union.
@Component
class SurveyTable {

    private static final String COUNTED = """
            select coalesce(m.org_id, d.org_id) as org_id, coalesce(m.members, 0) as members,
                   coalesce(m.women, 0) as women, coalesce(m.young, 0) as young,
                   coalesce(m.complete, 0) as complete, coalesce(m.no_phone, 0) as no_phone,
                   coalesce(m.no_birth, 0) as no_birth, coalesce(m.no_employment, 0) as no_employment,
                   coalesce(d.disputed, 0) as disputed
            from (select p.org_id, count(*) as members,
                         count(*) filter (where p.sex = '2') as women,
                         count(*) filter (where p.born_on > cast(:on as date) - interval '16 years') as young,
                         count(*) filter (where p.phone_index is not null and p.born_on is not null
                                                and p.employment <> '') as complete,
                         count(*) filter (where p.phone_index is null) as no_phone,
                         count(*) filter (where p.born_on is null) as no_birth,
                         count(*) filter (where p.employment = '') as no_employment
                  from member.member p
                  where p.county = :county and p.standing = 'ACTIVE'
                  and (:whole or p.org_id = any (cast(:orgs as uuid[])))
                  group by p.org_id) m
            full join (select c.org_id, count(*) as disputed
                       from member.comparison c
                       where c.county = :county
                       and (:whole or c.org_id = any (cast(:orgs as uuid[])))
                       and not exists (select 1 from member.resolution r
                                       where r.county = c.county and r.comparison_id = c.id)
                       group by c.org_id) d on d.org_id = m.org_id
            """;

    private final JdbcClient jdbc;

    SurveyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<OrgId, Counted> counted(Round round, Collection<OrgId> orgs) {
        var counted = new HashMap<OrgId, Counted>();
        jdbc.sql(COUNTED)
                .param("on", round.on())
                .param("county", round.county())
                .param("whole", round.isWhole())
                .param("orgs", orgs.stream().map(OrgId::toString).toArray(String[]::new))
                .query((row, number) -> counted.put(new OrgId(row.getObject("org_id", UUID.class)), counted(row)))
                .list();
        return counted;
    }

    Map<OrgId, Groups> groups(String county) {
        var groups = new HashMap<OrgId, Groups>();
        jdbc.sql("""
                select m.stat_org_id, count(*) as members, count(*) filter (where m.migrant) as migrants,
                       count(*) filter (where m.worker_group not in ('', '0')) as eight,
                       count(*) filter (where m.new_form not in ('', '0')) as new_forms
                from member.member m
                where m.county = :county and m.standing = 'ACTIVE'
                group by m.stat_org_id
                """)
                .param("county", county)
                .query((row, number) -> groups.put(
                        new OrgId(row.getObject("stat_org_id", UUID.class)),
                        new Groups(
                                row.getLong("members"),
                                row.getLong("migrants"),
                                row.getLong("eight"),
                                row.getLong("new_forms"))))
                .list();
        return groups;
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getLong("members"),
                row.getLong("women"),
                row.getLong("young"),
                row.getLong("complete"),
                row.getLong("no_phone"),
                row.getLong("no_birth"),
                row.getLong("no_employment"),
                row.getLong("disputed"));
    }
}
