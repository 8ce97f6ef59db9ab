package huizhanjia.privacy.audit;

import huizhanjia.kernel.Scope;
import huizhanjia.privacy.Signed;
import huizhanjia.privacy.audit.Sampling.Drawn;
import huizhanjia.privacy.audit.Sampling.Mark;
import huizhanjia.privacy.audit.Sampling.Signature;
import huizhanjia.trail.Trail.Spot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `privacy.sampling`, `privacy.sampled`, `privacy.sample_mark` and `privacy.sample_signature`.
@Component
class SamplingTable {

    private final JdbcClient jdbc;

    SamplingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds the sample; false when the month has one.
    boolean add(Sampling sampling, Scope scope) {
        var added = jdbc.sql("""
                insert into privacy.sampling (county, month_on, area, org_id, event_count, clerk_name, post,
                    recorded_at)
                values (:county, :month, :area, :org, :events, :clerk, :post, :at)
                on conflict (county, month_on) do nothing
                """)
                .param("county", sampling.county())
                .param("month", sampling.month().atDay(1))
                .param("area", scope.area())
                .param("org", scope.root().value())
                .param("events", sampling.events())
                .param("clerk", sampling.signed().clerk())
                .param("post", sampling.signed().post())
                .param("at", sampling.signed().stamp())
                .update();
        if (added == 1) {
            sampling.drawn().forEach(drawn -> add(sampling, drawn));
        }
        return added == 1;
    }

    private void add(Sampling sampling, Drawn drawn) {
        jdbc.sql("""
                insert into privacy.sampled (county, month_on, place, event_county, event_position)
                values (:county, :month, :place, :eventCounty, :position)
                """)
                .param("county", sampling.county())
                .param("month", sampling.month().atDay(1))
                .param("place", drawn.place())
                .param("eventCounty", drawn.spot().county())
                .param("position", drawn.spot().position())
                .update();
    }

    /// Marks one; false when it is marked.
    boolean mark(Sampling sampling, int place, Mark mark) {
        return jdbc.sql("""
                insert into privacy.sample_mark (county, month_on, place, doubtful, words, clerk_name, post,
                    recorded_at)
                values (:county, :month, :place, :doubtful, :words, :clerk, :post, :at)
                on conflict (county, month_on, place) do nothing
                """)
                        .param("county", sampling.county())
                        .param("month", sampling.month().atDay(1))
                        .param("place", place)
                        .param("doubtful", mark.doubtful())
                        .param("words", mark.words())
                        .param("clerk", mark.signed().clerk())
                        .param("post", mark.signed().post())
                        .param("at", mark.signed().stamp())
                        .update()
                == 1;
    }

    /// Signs the month; false when it is signed.
    boolean sign(Sampling sampling, Signature signature) {
        return jdbc.sql("""
                insert into privacy.sample_signature (county, month_on, words, clerk_name, post, recorded_at)
                values (:county, :month, :words, :clerk, :post, :at)
                on conflict (county, month_on) do nothing
                """)
                        .param("county", sampling.county())
                        .param("month", sampling.month().atDay(1))
                        .param("words", signature.words())
                        .param("clerk", signature.signed().clerk())
                        .param("post", signature.signed().post())
                        .param("at", signature.signed().stamp())
                        .update()
                == 1;
    }

    /// Every sample of a county, the newest month first.
    List<Sampling> of(String county) {
        var drawn = drawn(county);
        var signatures = signatures(county);
        return jdbc.sql("""
                select s.county, s.month_on, s.event_count, s.clerk_name, s.post, s.recorded_at
                from privacy.sampling s
                where s.county = :county
                order by s.month_on desc
                """)
                .param("county", county)
                .query((row, number) -> {
                    var month = row.getObject("month_on", LocalDate.class);
                    return new Sampling(
                            county,
                            YearMonth.from(month),
                            row.getLong("event_count"),
                            Signed.of(row),
                            drawn.getOrDefault(month, List.of()).stream()
                                    .map(Line::drawn)
                                    .toList(),
                            signatures.get(month));
                })
                .list();
    }

    private Map<LocalDate, List<Line>> drawn(String county) {
        return jdbc.sql("""
                select d.month_on, d.place, d.event_county, d.event_position, m.doubtful, m.words, m.clerk_name, m.post,
                    m.recorded_at
                from privacy.sampled d
                left join privacy.sample_mark m
                    on m.county = d.county and m.month_on = d.month_on and m.place = d.place
                where d.county = :county
                order by d.month_on, d.place
                """).param("county", county).query(SamplingTable::line).list().stream()
                .collect(Collectors.groupingBy(Line::month));
    }

    private Map<LocalDate, Signature> signatures(String county) {
        return jdbc
                .sql("""
                select g.month_on, g.words, g.clerk_name, g.post, g.recorded_at
                from privacy.sample_signature g
                where g.county = :county
                """)
                .param("county", county)
                .query((row, number) -> Map.entry(
                        row.getObject("month_on", LocalDate.class),
                        new Signature(row.getString("words"), Signed.of(row))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Line(LocalDate month, Drawn drawn) {}

    private static Line line(ResultSet row, int number) throws SQLException {
        var spot = new Spot(row.getString("event_county"), row.getLong("event_position"));
        return new Line(row.getObject("month_on", LocalDate.class), new Drawn(row.getInt("place"), spot, mark(row)));
    }

    private static @Nullable Mark mark(ResultSet row) throws SQLException {
        return row.getObject("recorded_at") == null
                ? null
                : new Mark(row.getBoolean("doubtful"), row.getString("words"), Signed.of(row));
    }
}
