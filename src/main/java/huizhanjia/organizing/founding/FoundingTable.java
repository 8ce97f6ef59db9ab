package huizhanjia.organizing.founding;

import huizhanjia.kernel.Scope;
import huizhanjia.org.OrgKind;
import huizhanjia.organizing.FirmId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.founding` and `organizing.founding_firm`.
@Component
class FoundingTable {

    private static final String SELECT = """
            select f.county, f.id, f.kind, f.area_code,
                   array(select m.firm_id
                         from organizing.founding_firm m
                         where m.county = f.county and m.founding_id = f.id
                         order by m.place) as firms
            from organizing.founding f
            """;

    private static final String IN = """
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

    /// The part of a matter that does not change.
    record Header(FoundingId id, String county, FoundingMatter.Seed seed) {}

    void add(Header header, Instant at) {
        jdbc.sql("""
                insert into organizing.founding (county, id, kind, area_code, opened_at)
                values (:county, :id, :kind, :area, :at)
                """)
                .param("county", header.county())
                .param("id", header.id().value())
                .param("kind", header.seed().kind().name())
                .param("area", header.seed().areaCode())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        var firms = header.seed().firms();
        for (var place = 0; place < firms.size(); place++) {
            jdbc.sql("""
                    insert into organizing.founding_firm (county, founding_id, place, firm_id)
                    values (:county, :founding, :place, :firm)
                    """)
                    .param("county", header.county())
                    .param("founding", header.id().value())
                    .param("place", place)
                    .param("firm", firms.get(place).value())
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
                """)
                .param("county", county)
                .param("firms", ids(firms))
                .query(UUID.class)
                .list();
    }

    Optional<Header> find(FoundingId id) {
        return jdbc.sql(SELECT + "where f.id = :id")
                .param("id", id.value())
                .query(FoundingTable::header)
                .optional();
    }

    /// Matters about any of the firms, the newest first.
    List<Header> about(String county, List<FirmId> firms) {
        return jdbc.sql(SELECT + """
                where f.county = :county
                  and exists (select 1 from organizing.founding_firm m
                              where m.county = f.county and m.founding_id = f.id
                                and m.firm_id = any (cast(:firms as uuid[])))
                order by f.opened_at desc
                """)
                .param("county", county)
                .param("firms", ids(firms))
                .query(FoundingTable::header)
                .list();
    }

    /// Matters of unions to stand in the scope, the newest first.
    List<Header> in(Scope scope) {
        return scoped(SELECT + IN + "order by f.opened_at desc", scope)
                .query(FoundingTable::header)
                .list();
    }

    /// How many of them any of the deeds was the last of.
    long countAfter(Scope scope, List<FoundingStep> deeds) {
        return scoped("select count(*) from organizing.founding f\n" + IN + """
                  and (select e.deed
                       from organizing.founding_step e
                       where e.county = f.county and e.founding_id = f.id
                       order by e.place desc
                       limit 1) = any (cast(:deeds as text[]))
                """, scope)
                .param("deeds", deeds.stream().map(Enum::name).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("area", scope.area() + "%")
                .param("root", scope.root().value());
    }

    private static String[] ids(List<FirmId> firms) {
        return firms.stream().map(FirmId::toString).toArray(String[]::new);
    }

    private static Header header(ResultSet row, int number) throws SQLException {
        var firms = Arrays.stream((UUID[]) row.getArray("firms").getArray())
                .map(FirmId::new)
                .toList();
        return new Header(
                new FoundingId(row.getObject("id", UUID.class)),
                row.getString("county"),
                new FoundingMatter.Seed(OrgKind.valueOf(row.getString("kind")), row.getString("area_code"), firms));
    }
}
