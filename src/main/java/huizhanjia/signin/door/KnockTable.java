package huizhanjia.signin.door;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How much of each limit is spent, as a part of it: `signin.knock_count`.
@Component
class KnockTable {

    /// So many parts of a whole do not add up to it exactly.
    private static final double ROUNDING = 1e-9;

    /// What is spent with the new part, after what has come back since.
    private static final String SPENT = """
            excluded.part
                + case when c.counted_at > excluded.counted_at + interval '1 minute' then 0
                       else greatest(0, c.part
                                        - greatest(0, date_part('epoch', excluded.counted_at - c.counted_at)) / 60)
                  end""";

    /// The clock that is ahead leads, so that no other fills up what it has counted.
    private static final String COUNTED = """
            case when c.counted_at > excluded.counted_at + interval '1 minute' then excluded.counted_at
                 else greatest(c.counted_at, excluded.counted_at)
            end""";

    private final JdbcClient jdbc;

    KnockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One more of so many.
    ///
    /// @param name a blind index in hexadecimal digits
    record Spending(String name, int most) {

        double part() {
            return 1.0 / most;
        }
    }

    /// Spends what there is room for up to the ceiling; the parts spent by now, by name, of those that had room.
    ///
    /// What was spent comes back evenly, all of it in a minute. Names are taken in one order, so that two who
    /// spend several do not lock each other out; a moment ahead by more than a minute was a wrong clock and counts
    /// nothing.
    Map<String, Double> spend(List<Spending> spendings, double ceiling, Instant now) {
        return jdbc
                .sql("""
                insert into signin.knock_count as c (county, name_index, part, counted_at)
                select '000000', decode(n.name, 'hex'), n.part, cast(:now as timestamptz)
                from unnest(cast(:names as text[]), cast(:parts as float8[])) as n (name, part)
                order by n.name
                on conflict (county, name_index) do update
                set part = %1$s, counted_at = %2$s
                where %1$s <= :ceiling
                returning encode(c.name_index, 'hex'), c.part
                """.formatted(SPENT, COUNTED))
                .param("names", spendings.stream().map(Spending::name).toArray(String[]::new))
                .param("parts", spendings.stream().map(Spending::part).toArray(Double[]::new))
                .param("ceiling", ceiling + ROUNDING)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Map.entry(row.getString(1), row.getDouble(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Takes away what has long come back; what somebody is just spending stays.
    void forget(Instant before) {
        jdbc.sql("""
                delete from signin.knock_count c
                where c.county = '000000'
                  and c.name_index in (select k.name_index
                                       from signin.knock_count k
                                       where k.county = '000000' and k.counted_at < :before
                                       for update skip locked)
                """).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }
}
