package huizhanjia.organizing.legal;

import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.domicile`.
@Component
class DomicileTable {

    private static final String SELECT = """
            select d.org_id, d.address, d.from_on, d.document, d.recorded_at
            from organizing.domicile d
            """;

    private final JdbcClient jdbc;

    DomicileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps it at its place; false when somebody else took that place.
    boolean add(String county, OrgId org, int place, Domicile told) {
        return jdbc.sql("""
                insert into organizing.domicile (county, org_id, place, address, from_on, document, recorded_at)
                values (:county, :org, :place, :address, :from, :document, :at)
                on conflict (county, org_id, place) do nothing
                """)
                        .param("county", county)
                        .param("org", org.value())
                        .param("place", place)
                        .param("address", told.address())
                        .param("from", told.fromOn())
                        .param("document", told.document())
                        .param("at", told.recordedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Those of one union, the oldest first.
    List<Domicile> of(OrgId org) {
        return jdbc
                .sql(SELECT + "where d.org_id = :org order by d.place")
                .param("org", org.value())
                .query(DomicileTable::seated)
                .list()
                .stream()
                .map(Seated::domicile)
                .toList();
    }

    /// Those of the counties an area contains, by union, the oldest first.
    Map<OrgId, List<Domicile>> in(String area) {
        return jdbc
                .sql(SELECT + "where d.county like :area order by d.org_id, d.place")
                .param("area", area + "%")
                .query(DomicileTable::seated)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Seated::org, Collectors.mapping(Seated::domicile, Collectors.toUnmodifiableList())));
    }

    /// Those of some unions, by union, the oldest first.
    Map<OrgId, List<Domicile>> of(Collection<OrgId> orgs) {
        return jdbc
                .sql(SELECT + "where d.org_id = any (cast(:orgs as uuid[])) order by d.org_id, d.place")
                .param("orgs", orgs.stream().map(OrgId::toString).toArray(String[]::new))
                .query(DomicileTable::seated)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Seated::org, Collectors.mapping(Seated::domicile, Collectors.toUnmodifiableList())));
    }

    /// The unions of the counties an area contains that told of a change.
    List<OrgId> moved(String area) {
        return jdbc.sql("select distinct d.org_id from organizing.domicile d where d.county like :area and d.place > 0")
                .param("area", area + "%")
                .query((row, number) -> new OrgId(row.getObject("org_id", UUID.class)))
                .list();
    }

    private record Seated(OrgId org, Domicile domicile) {}

    private static Seated seated(ResultSet row, int number) throws SQLException {
        return new Seated(
                new OrgId(row.getObject("org_id", UUID.class)),
                new Domicile(
                        row.getString("address"),
                        row.getObject("from_on", LocalDate.class),
                        row.getString("document"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }
}
