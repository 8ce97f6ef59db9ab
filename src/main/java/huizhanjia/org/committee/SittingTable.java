package huizhanjia.org.committee;

import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Scope;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Reads the union committees that sit on a day, a whole scope at once.
@Component
class SittingTable {

    private static final String SITTING = """
            with sitting as (
                select distinct on (o.id) o.id, o.county, o.name, o.kind, c.id as committee_id, c.elected_on
                from org.tree t
                join org.org o on o.id = t.descendant_id
                join org.committee c on c.county = o.county and c.org_id = o.id and c.body = 'UNION' and c.elected_on <= :on
                where t.ancestor_id = :root
                  and not exists (select 1 from org.ended e where e.org_id = o.id)
                order by o.id, c.elected_on desc
            )
            """;

    /// Those of them without a chair.
    private static final String HEADLESS = """
            select n.id as org, n.county, n.name, n.kind,
                   coalesce((select max(e.ended_on)
                             from org.seat s
                             join org.seat_end e on e.county = s.county and e.seat_id = s.id
                             where s.county = n.county and s.committee_id = n.committee_id and s.office = 'CHAIR'
                               and e.ended_on <= :on), n.elected_on) as since,
                   exists (select 1
                           from org.coverage k
                           join org.employer d on d.id = k.employer_id
                           where k.org_id = n.id and k.until_on is null and d.nature = 'ENTERPRISE') as is_of_enterprise
            from sitting n
            where not exists (select 1
                              from org.seat s
                              left join org.seat_end e on e.county = s.county and e.seat_id = s.id
                              where s.county = n.county and s.committee_id = n.committee_id and s.office = 'CHAIR'
                                and s.from_on <= :on and (e.ended_on is null or e.ended_on > :on))
            """;

    private final JdbcClient jdbc;

    SittingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those without a chair, the longest first.
    List<VacantChair> headless(Scope scope, LocalDate on) {
        return sitting(SITTING + HEADLESS + "order by since, n.id", scope, on)
                .query(RecordRows.of(VacantChair.class))
                .list();
    }

    /// The same counted, by county, day and whether the stricter time holds.
    List<VacantChair.Since> headlessSince(Scope scope, LocalDate on) {
        var sql = SITTING + """
                select h.county, h.since, h.is_of_enterprise, count(*) as chairs
                from (
                """ + HEADLESS + """
                ) h
                group by h.county, h.since, h.is_of_enterprise
                """;
        return sitting(sql, scope, on)
                .query(RecordRows.of(VacantChair.Since.class))
                .list();
    }

    /// Chairs and deputies who came into office since a day and never held one there before, the longest first.
    List<OfficeHolder> fresh(Scope scope, LocalDate since, LocalDate on) {
        return sitting(SITTING + """
                select n.id as org, n.name as org_name, s.id as seat, s.name, s.office, s.from_on as from
                from sitting n
                join org.seat s on s.county = n.county and s.committee_id = n.committee_id
                left join org.seat_end e on e.county = s.county and e.seat_id = s.id
                where s.office in ('CHAIR', 'VICE_CHAIR')
                  and s.from_on >= :since and s.from_on <= :on
                  and (e.ended_on is null or e.ended_on > :on)
                  and not exists (select 1
                                  from org.committee c
                                  join org.seat b on b.county = c.county and b.committee_id = c.id
                                  where c.county = n.county and c.org_id = n.id and c.body = 'UNION'
                                    and b.name = s.name and b.office in ('CHAIR', 'VICE_CHAIR')
                                    and b.from_on < s.from_on)
                order by s.from_on, n.id, s.place
                """, scope, on)
                .param("since", since)
                .query(RecordRows.of(OfficeHolder.class))
                .list();
    }

    private StatementSpec sitting(String sql, Scope scope, LocalDate on) {
        return jdbc.sql(sql).param("root", scope.root().value()).param("on", on);
    }
}
