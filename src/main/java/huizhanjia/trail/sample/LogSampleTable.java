package huizhanjia.trail.sample;

import huizhanjia.trail.Trail.Spot;
import huizhanjia.trail.sample.LogSamples.Sifting;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads `trail.event` for samples.
@Component
class LogSampleTable {

    private final JdbcClient jdbc;

    LogSampleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Spot> spots(String area, Sifting sifting) {
        return jdbc.sql("""
                select e.county, e.position
                from trail.event e
                where (left(e.county, length(:area)) = :area or e.county = '000000')
                and e.kind = any(:kinds)
                and e.recorded_at >= :from
                and e.recorded_at < :until
                order by e.county, e.position
                """)
                .param("area", area)
                .param("kinds", sifting.kinds().toArray(String[]::new))
                .param("from", sifting.from().atOffset(ZoneOffset.UTC))
                .param("until", sifting.until().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Spot(row.getString("county"), row.getLong("position")))
                .list();
    }

    Optional<Instant> began(String area) {
        return jdbc.sql("""
                select e.recorded_at
                from trail.event e
                where left(e.county, length(:area)) = :area and e.position = 1
                order by e.recorded_at
                limit 1
                """)
                .param("area", area)
                .query((row, number) ->
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
