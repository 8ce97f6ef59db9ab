package huizhanjia.org;

import huizhanjia.database.Params;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `org.spell`.
@Component
class OrgSpellTable {

    private final JdbcClient jdbc;

    OrgSpellTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID org, OrgSpell orgSpell, Instant at) {
        jdbc.sql("""
                insert into org.spell (org_id, fact, value, from_on, document_number, recorded_at)
                values (:org, :fact, :value, :from, :documentNumber, :at)
                """)
                .paramSource(Params.of(orgSpell).and("org", org).and("at", at))
                .update();
    }

    /// Every spell of the organisation, the newest first; of two records of one day the later one holds.
    List<OrgSpell> of(UUID org) {
        return jdbc.sql("""
                select s.fact, s.value, s.from_on as "from",
                       lead(s.from_on) over (partition by s.fact order by s.from_on) - 1 as until, s.document_number
                from (select distinct on (l.fact, l.from_on) l.fact, l.value, l.from_on, l.document_number
                      from org.spell l
                      where l.org_id = :org
                      order by l.fact, l.from_on, l.recorded_at desc) s
                union all
                select e.fact, p.name, e.from_on, e.until_on, e.document_number
                from (select case b.hierarchy when 'TERRITORIAL' then 'PARENT' else b.hierarchy end as fact, b.parent_id,
                             b.from_on, b.document_number,
                             lead(b.from_on) over (partition by b.hierarchy order by b.from_on) - 1 as until_on
                      from (select distinct on (a.hierarchy, a.from_on) a.hierarchy, a.parent_id, a.from_on,
                                   a.document_number
                            from org.affiliation a
                            where a.org_id = :org
                            order by a.hierarchy, a.from_on, a.recorded_at desc) b) e
                join org.org p on p.id = e.parent_id
                order by 3 desc, 1
                """).param("org", org).query(OrgSpell.class).list();
    }
}
