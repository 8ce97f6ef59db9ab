package huizhanjia.approval;

import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Seats;
import huizhanjia.database.Params;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `approval.holding`: where petitions wait now. It follows from the steps and may be written anew.
@Component
class HoldingTable {

    /// Seats as rows `d`; joined to a holding `h` by [#ADMITTED] those that its desk admits.
    static final String SEATS = """
            unnest(cast(:orgs as uuid[]), cast(:permissions as text[]), cast(:appointments as uuid[]),
                   cast(:clerks as uuid[])) as d (org_id, permission, appointment_id, clerk_id)
            """;

    static final String ADMITTED = """
            d.org_id = h.org_id and d.permission = h.permission
                and (h.appointment_id is null or h.appointment_id = d.appointment_id)
            """;

    /// What waits in a scope at a desk that admits none of the seats but those of its own petitioners.
    private static final String EMPTY = """
            with manned as (
                select h.county, h.petition_id, h.place
                from approval.holding h
                join %s on %s
                where h.due_on is not null and not exists (
                    select 1
                    from approval.step s
                    where s.county = h.county and s.petition_id = h.petition_id
                        and s.kind in ('SUBMIT', 'RESUBMIT') and s.clerk_id = d.clerk_id)
            )
            select h.petition_id, h.org_id, array(
                select distinct s.clerk_id
                from approval.step s
                where s.county = h.county and s.petition_id = h.petition_id
                    and s.kind in ('SUBMIT', 'RESUBMIT')) as authors
            from approval.holding h
            where h.org_id in (select org.subtree(:root)) and h.due_on is not null
                and not exists (
                    select 1
                    from manned m
                    where m.county = h.county and m.petition_id = h.petition_id and m.place = h.place)
            order by h.due_on, h.petition_id, h.place
            """.formatted(SEATS, ADMITTED);

    private final JdbcClient jdbc;

    HoldingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes down where the petition waits since its last step.
    void replace(Petition petition) {
        jdbc.sql("delete from approval.holding where county = :county and petition_id = :petition")
                .param("county", petition.county())
                .param("petition", petition.id().value())
                .update();
        var holders = petition.course().holders();
        for (int place = 0; place < holders.size(); place++) {
            add(petition, place, holders.get(place));
        }
    }

    /// The unions of the scope at whose desks anything waits, and what whoever acts there must carry.
    Map<OrgId, Set<String>> desks(Scope scope) {
        return jdbc
                .sql("""
                select h.org_id, array_agg(distinct h.permission) as permissions
                from approval.holding h
                where h.org_id in (select org.subtree(:root)) and h.due_on is not null
                group by h.org_id
                """)
                .param("root", scope.root().value())
                .query((row, number) -> Map.entry(new OrgId(row.getObject("org_id", UUID.class)), Set.of((String[])
                        row.getArray("permissions").getArray())))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What waits at a desk of the scope's unions that admits none of the seats but those of its own petitioners, the
    /// nearest deadline first.
    List<Empty> empty(Scope scope, Seats seats) {
        return jdbc.sql(EMPTY)
                .paramSource(of(seats).and("root", scope.root()))
                .query((row, number) -> new Empty(
                        new PetitionId(row.getObject("petition_id", UUID.class)),
                        new OrgId(row.getObject("org_id", UUID.class)),
                        Stream.of((UUID[]) row.getArray("authors").getArray())
                                .map(ClerkId::new)
                                .collect(Collectors.toUnmodifiableSet())))
                .list();
    }

    /// The seats that a statement names.
    static Params of(Seats seats) {
        return Params.none()
                .and("orgs", seats.orgs())
                .and("permissions", seats.texts(Seats.Place::permission))
                .and("appointments", seats.texts(Seats.Place::appointment))
                .and("clerks", seats.texts(place -> place.position().clerk()));
    }

    /// A petition at a desk of a union where nobody may act.
    ///
    /// @param authors who submitted it and may not act either
    record Empty(PetitionId petition, OrgId org, Set<ClerkId> authors) {}

    private void add(Petition petition, int place, Desk desk) {
        jdbc.sql("""
                insert into approval.holding (county, petition_id, place, org_id, permission, appointment_id, due_on)
                values (:county, :petition, :place, :org, :permission, :only, :dueOn)
                """)
                .paramSource(Params.of(desk)
                        .and("county", petition.county())
                        .and("petition", petition.id())
                        .and("place", place)
                        .and("dueOn", petition.dueOn()))
                .update();
    }
}
