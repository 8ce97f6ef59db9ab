package huizhanjia.org.committee;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `org.committee`.
@Component
class CommitteeTable {

    private static final String SELECT = """
            select c.id, c.org_id as org, c.body, c.number, c.elected_on, c.years, c.document_number,
                   c.document_on as on
            from org.committee c
            """;

    private final JdbcClient jdbc;
    private final SeatTable seats;

    CommitteeTable(JdbcClient jdbc, SeatTable seats) {
        this.jdbc = jdbc;
        this.seats = seats;
    }

    /// False when one elected on the day is known already.
    boolean add(String county, Committee committee, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into org.committee (county, id, org_id, body, number, elected_on, years, document_number,
                                                   document_on, recorded_by, recorded_at)
                        values (:county, :id, :org, :body, :number, :electedOn, :years, :documentNumber,
                                :on, :clerk, :at)
                        on conflict (county, org_id, body, elected_on) do nothing
                        """)
                        .paramSource(Params.of(committee)
                                .by(by)
                                .and("county", county)
                                .and("at", at))
                        .update()
                == 1;
    }

    Optional<Committee> find(String county, UUID id) {
        return seated(
                        county,
                        jdbc.sql(SELECT + "where c.county = :county and c.id = :id")
                                .param("county", county)
                                .param("id", id)
                                .query(RecordRows.of(Committee.class))
                                .list())
                .stream()
                .findFirst();
    }

    /// Every committee of the organisation, the newest first.
    List<Committee> all(String county, OrgId org) {
        return seated(
                county,
                jdbc.sql(SELECT + """
                where c.county = :county and c.org_id = :org
                order by c.elected_on desc, c.body
                """)
                        .param("county", county)
                        .param("org", org.value())
                        .query(RecordRows.of(Committee.class))
                        .list());
    }

    /// The newest committee of the kind of every living organisation of the county.
    List<Committee> newest(String county, Body body, LocalDate on) {
        return seated(
                county,
                jdbc.sql("""
                select distinct on (c.org_id) c.id, c.org_id as org, c.body, c.number, c.elected_on, c.years,
                       c.document_number, c.document_on as on
                from org.committee c
                where c.county = :county and c.body = :body and c.elected_on <= :on
                  and not exists (select 1 from org.ended e where e.org_id = c.org_id)
                order by c.org_id, c.elected_on desc
                """)
                        .param("county", county)
                        .param("body", body.name())
                        .param("on", on)
                        .query(RecordRows.of(Committee.class))
                        .list());
    }

    private List<Committee> seated(String county, List<Committee> committees) {
        var held = seats.of(county, committees.stream().map(Committee::id).toList());
        return committees.stream()
                .map(one -> new Committee(
                        one.id(),
                        one.org(),
                        one.body(),
                        one.term(),
                        one.approval(),
                        held.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
