package huizhanjia.privacy.audit;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Scope;
import huizhanjia.privacy.audit.Sampling.Drawn;
import huizhanjia.privacy.audit.Sampling.Mark;
import huizhanjia.privacy.audit.Sampling.Signature;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
                values (:county, :month, :area, :org, :events, :signedClerk, :signedPost, :signedAt)
                on conflict (county, month_on) do nothing
                """)
                .paramSource(Params.of(sampling).and("area", scope.area()).and("org", scope.root()))
                .update();
        if (added == 1) {
            sampling.drawn()
                    .forEach(drawn ->
                            jdbc.sql("""
                insert into privacy.sampled (county, month_on, place, event_county, event_position)
                values (:county, :month, :place, :spotCounty, :position)
                """).paramSource(of(sampling, drawn)).update());
        }
        return added == 1;
    }

    /// Marks one; false when it is marked.
    boolean mark(Sampling sampling, int place, Mark mark) {
        return jdbc.sql("""
                insert into privacy.sample_mark (county, month_on, place, doubtful, words, clerk_name, post,
                    recorded_at)
                values (:county, :month, :place, :doubtful, :words, :clerk, :post, :at)
                on conflict (county, month_on, place) do nothing
                """).paramSource(of(sampling, mark).and("place", place)).update() == 1;
    }

    /// Signs the month; false when it is signed.
    boolean sign(Sampling sampling, Signature signature) {
        return jdbc.sql("""
                insert into privacy.sample_signature (county, month_on, words, clerk_name, post, recorded_at)
                values (:county, :month, :words, :clerk, :post, :at)
                on conflict (county, month_on) do nothing
                """).paramSource(of(sampling, signature)).update() == 1;
    }

    /// Every sample of a county, the newest month first.
    List<Sampling> of(String county) {
        var drawn = drawn(county);
        return jdbc.sql("""
                select s.county, s.month_on as month, s.event_count as events, s.clerk_name as signed_clerk,
                    s.post as signed_post, s.recorded_at as signed_at, g.words, g.clerk_name as signature_signed_clerk,
                    g.post as signature_signed_post, g.recorded_at as signature_signed_at
                from privacy.sampling s
                left join privacy.sample_signature g on g.county = s.county and g.month_on = s.month_on
                where s.county = :county
                order by s.month_on desc
                """).param("county", county).query(RecordRows.of(Sampling.class)).list().stream()
                .map(it -> new Sampling(
                        county,
                        it.month(),
                        it.events(),
                        it.signed(),
                        drawn.getOrDefault(it.month(), List.of()),
                        it.signature()))
                .toList();
    }

    private Map<YearMonth, List<Drawn>> drawn(String county) {
        return jdbc.sql("""
                select d.month_on as month, d.place, d.event_county as county, d.event_position as position, m.doubtful,
                    m.words, m.clerk_name as clerk, m.post, m.recorded_at as at
                from privacy.sampled d
                left join privacy.sample_mark m
                    on m.county = d.county and m.month_on = d.month_on and m.place = d.place
                where d.county = :county
                order by d.month_on, d.place
                """).param("county", county).query(RecordRows.of(Line.class)).list().stream()
                .collect(Collectors.groupingBy(Line::month, Collectors.mapping(Line::drawn, Collectors.toList())));
    }

    private static Params of(Sampling sampling, Record part) {
        return Params.of(part).and("county", sampling.county()).and("month", sampling.month());
    }

    private record Line(YearMonth month, Drawn drawn) {}
}
