package huizhanjia.org.term;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.OrgKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Reads the terms of unions, lengthened ones included.
@Component
class TermTable {

    private static final String[] ELECTING = Arrays.stream(OrgKind.values())
            .filter(OrgKind::hasCommittee)
            .map(Enum::name)
            .toArray(String[]::new);

    /// The terms of the scope with how they stand, as `TermState` says it.
    private static final String WATCHED = """
            with lengthened as (
                select x.org_id, x.elected_on, max(x.until_on) as until_on
                from org.extension x
                group by x.org_id, x.elected_on
            ), watched as (
                select o.id, o.county, o.parent_id, o.name, o.kind, o.elected_on, o.term_number, o.term_years, l.until_on,
                       coalesce(greatest(o.term_ends_on, l.until_on), date '9999-12-31') as last_on,
                       case when o.term_ends_on is null then 'UNKNOWN'
                            when :on < o.term_ends_on - :soon then 'NORMAL'
                            when :on < o.term_ends_on then 'ENDING'
                            when :on < l.until_on then 'EXTENDED'
                            else 'OVERDUE' end as state
                from org.tree t
                join org.org o on o.id = t.descendant_id
                left join lengthened l on l.org_id = o.id and l.elected_on = o.elected_on
                where t.ancestor_id = :node
                  and exists (select 1 from org.tree s where s.ancestor_id = :root and s.descendant_id = :node)
                  and o.kind = any (cast(:electing as text[]))
                  and (cast(:kind as text) is null or o.kind = :kind)
                  and not exists (select 1 from org.ended e where e.org_id = o.id)
            )
            """;

    private static final String READ = """
            select o.id, o.county, o.parent_id as superior, o.name, o.kind, o.elected_on, o.term_number as number,
                   o.term_years as years,
                   (select max(x.until_on)
                    from org.extension x
                    where x.county = o.county and x.org_id = o.id and x.elected_on = o.elected_on) as extended_until,
                   (select a.id
                    from org.tree t
                    join org.org a on a.id = t.ancestor_id
                    where t.descendant_id = o.id and t.depth > 0 and a.kind = 'COUNTY'
                    limit 1) as county_union
            from org.org o
            """;

    private final JdbcClient jdbc;

    TermTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The most urgent first.
    List<TermLine> list(Scope scope, TermQuery query, LocalDate on, int limit) {
        return watched(WATCHED + """
                select w.id, w.county, w.parent_id as superior, w.name, w.kind, w.elected_on, w.term_number as number,
                       w.term_years as years, w.until_on as extended_until
                from watched w
                where (cast(:state as text) is null or w.state = :state)
                  and (:after = '' or (w.last_on || ' ' || w.id) collate "C" > :after)
                order by (w.last_on || ' ' || w.id) collate "C"
                limit :limit
                """, scope, query, on)
                .param("after", query.after())
                .param("limit", limit)
                .query(RecordRows.of(TermLine.class))
                .list();
    }

    /// How many stand how.
    Map<TermState, Long> tally(Scope scope, TermQuery query, LocalDate on) {
        var tally = new EnumMap<TermState, Long>(TermState.class);
        watched(WATCHED + """
                select w.state, count(*)
                from watched w
                where cast(:state as text) is null or w.state = :state
                group by w.state
                """, scope, query, on)
                .query((row, number) -> tally.put(TermState.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return tally;
    }

    Optional<TermLine> find(Scope scope, OrgId org) {
        return watched(WATCHED + """
                select w.id, w.county, w.parent_id as superior, w.name, w.kind, w.elected_on, w.term_number as number,
                       w.term_years as years, w.until_on as extended_until
                from watched w
                where w.id = :node and cast(:state as text) is null
                """, scope, TermQuery.below(org), LocalDate.EPOCH)
                .query(RecordRows.of(TermLine.class))
                .optional();
    }

    /// Unions that records name, whatever the scope.
    List<TermLine> known(Collection<OrgId> orgs) {
        return jdbc.sql(READ + "where o.id = any (cast(:orgs as uuid[]))")
                .paramSource(Params.none().and("orgs", orgs))
                .query(RecordRows.of(TermLine.class))
                .list();
    }

    /// Those whose term, lengthened or not, ends on the day beside them.
    Set<OrgId> standing(Map<OrgId, LocalDate> ends) {
        var orgs = List.copyOf(ends.keySet());
        return Set.copyOf(jdbc.sql("""
                select o.id as value
                from unnest(cast(:orgs as uuid[]), cast(:ends as date[])) as said (org_id, ends_on)
                join org.org o on o.id = said.org_id
                where said.ends_on = greatest(o.term_ends_on, (
                    select max(x.until_on)
                    from org.extension x
                    where x.county = o.county and x.org_id = o.id and x.elected_on = o.elected_on))
                """)
                .paramSource(Params.none()
                        .and("orgs", orgs)
                        .and("ends", orgs.stream().map(ends::get).toList()))
                .query(RecordRows.of(OrgId.class))
                .list());
    }

    /// Those of the county whose term, as elected, is over by the day.
    List<TermLine.Nearing> nearing(String county, LocalDate by) {
        return jdbc.sql(READ + """
                where o.county = :county
                  and o.term_ends_on <= :by
                  and o.kind = any (cast(:electing as text[]))
                  and not exists (select 1 from org.voided v where v.org_id = o.id)
                  and not exists (select 1 from org.ended e where e.org_id = o.id)
                """)
                .param("county", county)
                .param("by", by)
                .param("electing", ELECTING)
                .query(RecordRows.of(TermLine.Nearing.class))
                .list();
    }

    private StatementSpec watched(String sql, Scope scope, TermQuery query, LocalDate on) {
        var state = query.state();
        var kind = query.kind();
        return jdbc.sql(sql)
                .param("root", scope.root().value())
                .param("node", query.node().value())
                .param("on", on)
                .param("soon", TermState.SOON)
                .param("electing", ELECTING)
                .param("state", state == null ? null : state.name())
                .param("kind", kind == null ? null : kind.name());
    }
}
