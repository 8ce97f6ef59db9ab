package huizhanjia.organizing.founding;

import huizhanjia.casefile.CaseHead;
import huizhanjia.casefile.CaseId;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Scope;
import huizhanjia.org.OrgKind;
import huizhanjia.organizing.FirmId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.founding` and `organizing.founding_firm`.
@Component
class FoundingTable {

    /// Of unions that shall stand in the scope, by what was planned last.
    private static final String IN = """
            from organizing.founding f
            join lateral (select p.parent_id
                          from organizing.founding_plan p
                          where p.county = f.county and p.founding_id = f.id
                          order by p.place desc
                          limit 1) l on true
            where f.county like :area and l.parent_id in (select s.id from org.subtree(:root) s)
            """;

    private final JdbcClient jdbc;

    FoundingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseHead head, FoundingMatter.Seed seed) {
        jdbc.sql("""
                insert into organizing.founding (county, id, kind, area_code, note)
                values (:county, :id, :kind, :areaCode, :note)
                """)
                .paramSource(Params.of(head)
                        .and("kind", seed.kind())
                        .and("areaCode", seed.areaCode())
                        .and("note", seed.note()))
                .update();
        var firms = seed.firms();
        for (var place = 0; place < firms.size(); place++) {
            jdbc.sql("""
                    insert into organizing.founding_firm (county, founding_id, place, firm_id)
                    values (:county, :id, :place, :firm)
                    """)
                    .paramSource(Params.of(head).and("place", place).and("firm", firms.get(place)))
                    .update();
        }
    }

    /// Until the end of the transaction nobody else begins a founding with the firms. What names a firm does
    /// not wait: a union that covers it is written down after the trail is locked.
    void lock(String county, List<FirmId> firms) {
        jdbc.sql("""
                select f.id
                from organizing.firm f
                where f.county = :county and f.id = any (cast(:firms as uuid[]))
                order by f.id
                for no key update
                """).paramSource(of(county, firms)).query(UUID.class).list();
    }

    Map<CaseId, FoundingMatter.Seed> of(Collection<CaseId> matters) {
        return jdbc
                .sql("""
                select f.id, f.kind, f.area_code, f.note,
                       array(select m.firm_id
                             from organizing.founding_firm m
                             where m.county = f.county and m.founding_id = f.id
                             order by m.place) as firms
                from organizing.founding f
                where f.id = any (cast(:ids as uuid[]))
                """)
                .paramSource(Params.none().and("ids", ids(matters)))
                .query(RecordRows.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Row::id, Row::seed));
    }

    private record Row(CaseId id, OrgKind kind, String areaCode, String note, List<UUID> firms) {

        FoundingMatter.Seed seed() {
            return new FoundingMatter.Seed(
                    kind, areaCode, note, firms.stream().map(FirmId::new).toList());
        }
    }

    /// Matters about any of the firms, the newest first.
    List<CaseId> about(String county, List<FirmId> firms) {
        return jdbc.sql("""
                select distinct m.founding_id
                from organizing.founding_firm m
                where m.county = :county and m.firm_id = any (cast(:firms as uuid[]))
                order by m.founding_id desc
                """)
                .paramSource(of(county, firms))
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Matters of unions to stand in the scope, the newest first.
    List<CaseId> in(Scope scope) {
        return jdbc.sql("select f.id\n" + IN + "order by f.id desc")
                .paramSource(of(scope))
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    /// How many of the matters are of unions to stand in the scope.
    long count(Scope scope, List<CaseId> matters) {
        return jdbc.sql("select count(*)\n" + IN + "and f.id = any (cast(:ids as uuid[]))")
                .paramSource(of(scope).and("ids", ids(matters)))
                .query(Long.class)
                .single();
    }

    private static Params of(Scope scope) {
        return Params.none().and("area", scope.area() + "%").and("root", scope.root());
    }

    private static Params of(String county, List<FirmId> firms) {
        return Params.none()
                .and("county", county)
                .and("firms", firms.stream().map(FirmId::toString).toList());
    }

    private static List<String> ids(Collection<CaseId> matters) {
        return matters.stream().map(CaseId::toString).toList();
    }
}
