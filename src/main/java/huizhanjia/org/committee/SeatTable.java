package huizhanjia.org.committee;

import huizhanjia.database.Params;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `org.seat` and `org.seat_end`.
@Component
class SeatTable {

    private final JdbcClient jdbc;

    SeatTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False when somebody else took the place.
    boolean add(Placed placed, CommitteeSeat committeeSeat, Actor by, Instant at) {
        return jdbc.sql("""
                insert into org.seat (county, id, committee_id, place, name, office, engagement, sex, job, is_model,
                                      is_frontline, from_on, document_number, recorded_by, recorded_at)
                values (:county, :id, :committee, :place, :name, :office, :engagement, :sex, :job, :isModel,
                        :isFrontline, :from, :documentNumber, :clerk, :at)
                on conflict (county, committee_id, place) do nothing
                """)
                        .paramSource(Params.of(committeeSeat)
                                .andAll(placed)
                                .by(by)
                                .and("sex", committeeSeat.person().sex().code())
                                .and("at", at))
                        .update()
                == 1;
    }

    /// False when it was noted already.
    boolean vacate(Emptied emptied, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into org.seat_end (county, seat_id, ended_on, reason, consent, document_number,
                                                  recorded_by, recorded_at)
                        values (:county, :seat, :on, :reason, :consent, :documentNumber, :clerk, :at)
                        on conflict (county, seat_id) do nothing
                        """)
                        .paramSource(Params.of(emptied).by(by).and("at", at))
                        .update()
                == 1;
    }

    /// The seats of the committees in the order of their lists of names.
    Map<UUID, List<CommitteeSeat>> of(String county, Collection<UUID> committees) {
        return jdbc
                .sql("""
                select s.committee_id, s.id, s.name, s.office, s.engagement, s.sex, s.job, s.is_model, s.is_frontline,
                       s.from_on, s.document_number, e.ended_on, e.reason, e.consent,
                       e.document_number as end_document
                from org.seat s
                left join org.seat_end e on e.county = s.county and e.seat_id = s.id
                where s.county = :county and s.committee_id = any (cast(:committees as uuid[]))
                order by s.committee_id, s.place
                """)
                .param("county", county)
                .param("committees", committees.stream().map(UUID::toString).toArray(String[]::new))
                .query(SeatTable::held)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Held::committee, Collectors.mapping(Held::seat, Collectors.toList())));
    }

    /// Where a seat stands.
    ///
    /// @param place in the list of names, from 0
    record Placed(String county, UUID committee, int place) {}

    /// A seat that fell empty.
    record Emptied(String county, UUID seat, CommitteeSeat.Vacancy vacancy) {}

    private record Held(UUID committee, CommitteeSeat seat) {}

    private static Held held(ResultSet row, int number) throws SQLException {
        var seatHolder = new SeatHolder(
                row.getString("name"),
                Sex.parse(row.getString("sex")).orElse(Sex.UNKNOWN),
                Engagement.valueOf(row.getString("engagement")),
                row.getString("job"),
                row.getBoolean("is_model"),
                row.getBoolean("is_frontline"));
        var committeeSeat = new CommitteeSeat(
                row.getObject("id", UUID.class),
                seatHolder,
                Office.valueOf(row.getString("office")),
                row.getObject("from_on", LocalDate.class),
                row.getString("document_number"),
                vacancy(row));
        return new Held(row.getObject("committee_id", UUID.class), committeeSeat);
    }

    private static CommitteeSeat.@Nullable Vacancy vacancy(ResultSet row) throws SQLException {
        var on = row.getObject("ended_on", LocalDate.class);
        return on == null
                ? null
                : new CommitteeSeat.Vacancy(
                        on,
                        CommitteeSeat.Reason.valueOf(row.getString("reason")),
                        row.getString("consent"),
                        row.getString("end_document"));
    }
}
