package huizhanjia.org.term;

import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Counts which terms were renewed in time, from the committees of the past and today's terms.
@Component
class TimelinessTable {

    /// A term that ends on a day may be renewed on that day still: 《民法典》第二百零一条 leaves the first day out.
    private static final String DUE = """
            with below as (
                select o.id, o.county, o.name, o.kind, o.elected_on, o.term_years
                from org.tree t
                join org.org o on o.id = t.descendant_id
                where t.ancestor_id = :node
                  and exists (select 1 from org.tree s where s.ancestor_id = :root and s.descendant_id = :node)
            ), told as (
                select b.id, c.elected_on, c.years
                from below b
                join org.committee c on c.county = b.county and c.org_id = b.id and c.body = 'UNION'
                union
                select b.id, b.elected_on, b.term_years
                from below b
                where b.elected_on is not null and b.term_years is not null
            ), sat as (
                select t.id, t.elected_on, t.years, lead(t.elected_on) over (partition by t.id order by t.elected_on) as next_on
                from told t
            ), due as (
                select s.id, s.elected_on, s.next_on,
                       greatest(cast(s.elected_on + make_interval(years => s.years) as date),
                                (select max(x.until_on)
                                 from org.extension x
                                 where x.county = b.county and x.org_id = s.id and x.elected_on = s.elected_on)) as due_on,
                       b.name, b.kind
                from sat s
                join below b on b.id = s.id
            )
            """;

    private static final String COUNTED = "(d.due_on < :on or d.next_on <= :on)\n";

    private final JdbcClient jdbc;

    TimelinessTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Year by year, the newest first.
    List<Timeliness.OfYear> years(Scope scope, OrgId node, LocalDate on) {
        return due(DUE + """
                select cast(extract(year from d.due_on) as int) as year, count(*) as due,
                       count(*) filter (where d.next_on <= d.due_on) as timely
                from due d
                where d.due_on <= make_date(cast(extract(year from cast(:on as date)) as int), 12, 31) and
                """ + COUNTED + """
                group by year
                order by year desc
                limit 5
                """, scope, node, on)
                .query(RecordRows.of(Timeliness.OfYear.class))
                .list();
    }

    /// The unions directly below, each with everything under it, and the union itself.
    List<Timeliness.OfBranch> branches(Scope scope, OrgId node, int year, LocalDate on) {
        return due(DUE + """
                select o.id, o.name, p.depth = 0 as itself, count(*) as due,
                       count(*) filter (where d.next_on <= d.due_on) as timely
                from due d
                join org.tree k on k.descendant_id = d.id
                join org.tree p on p.ancestor_id = :node and p.descendant_id = k.ancestor_id
                join org.org o on o.id = k.ancestor_id
                where extract(year from d.due_on) = :year
                  and (p.depth = 1 or (p.depth = 0 and k.depth = 0)) and
                """ + COUNTED + """
                group by o.id, o.name, p.depth
                order by p.depth, o.pinyin, o.id
                """, scope, node, on)
                .param("year", year)
                .query(RecordRows.of(Timeliness.OfBranch.class))
                .list();
    }

    /// The terms that were due in the year, those not renewed in time first.
    List<Timeliness.Case> cases(Scope scope, OrgId node, int year, LocalDate on) {
        return due(DUE + """
                select d.id as org, d.name, d.kind, d.elected_on, d.due_on, d.next_on as renewed_on
                from due d
                where extract(year from d.due_on) = :year and
                """ + COUNTED + """
                order by coalesce(d.next_on <= d.due_on, false), d.due_on, d.id
                """, scope, node, on)
                .param("year", year)
                .query(RecordRows.of(Timeliness.Case.class))
                .list();
    }

    private StatementSpec due(String sql, Scope scope, OrgId node, LocalDate on) {
        return jdbc.sql(sql)
                .param("root", scope.root().value())
                .param("node", node.value())
                .param("on", on);
    }
}
