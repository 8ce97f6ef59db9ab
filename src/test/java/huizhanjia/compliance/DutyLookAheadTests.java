package huizhanjia.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.Post;
import huizhanjia.attachment.Attachments;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.evidence.Evidences;
import huizhanjia.law.Checkup;
import huizhanjia.law.Gauge;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.org.census.Census;
import huizhanjia.parameter.ParameterImpact.Turn;
import huizhanjia.parameter.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// What the page announces is what turns, no more and no less, and by nothing a rule does not own up to.
@QingshanTest
@Transactional
record DutyLookAheadTests(
        Qingshan qingshan,
        Parameters parameters,
        Attachments attachments,
        Evidences evidences,
        Facts facts,
        Census census,
        List<Checkup> checkups,
        List<Gauge> gauges,
        JdbcClient jdbc,
        Clock clock) {

    @ParameterizedTest
    @CsvSource({
        "org.women.min, 2",
        "org.women.min, 500",
        "town.gf.min_ent, 1",
        "town.gf.min_staff, 1",
        "town.gf.logic, OR",
        "org.silent.months, 1",
        "org.silent.months, 60",
        "fed.min_units, 9",
        "tri.min, 4"
    })
    void the_look_ahead_names_exactly_what_turns_once_it_is_signed(String key, String value) {
        proposals().meet(2);
        var before = statuses();
        var written = written();
        var id = proposals().propose(key, value);
        var impact = proposals().impact(id);
        assertThat(statuses()).isEqualTo(before);
        assertThat(written()).isEqualTo(written);
        parameters.sign(qingshan.actor("zhuxi", Post.COUNTY_CHAIR), id);
        var turned = turned(before, statuses());
        assertThat(impact.turned().count()).isEqualTo(turned.size());
        assertThat(impact.turns().stream().mapToLong(Turn::units).sum()).isEqualTo(turned.size());
        assertThat(impact.turned().first())
                .hasSize(Math.min(50, turned.size()))
                .allSatisfy(moved -> assertThat(moved.after()).startsWith(turned.get(moved.href())));
    }

    @Test
    void no_rule_and_no_gauge_reads_what_it_does_not_own_up_to() {
        var round = Round.of("210199", proposals().today());
        var numbers = Numbers.of(parameters.book("210199"), round);
        for (var checkup : checkups) {
            checkup.check(round, only(numbers, checkup.reads(), checkup.rule()));
        }
        for (var gauge : gauges) {
            gauge.read(round, only(numbers, gauge.reads(), gauge.code()));
        }
    }

    private static Numbers only(Numbers numbers, Set<String> keys, String rule) {
        return key -> {
            assertThat(keys).as(rule).contains(key);
            return numbers.held(key);
        };
    }

    /// How every duty of the county stands, by its address, as the night judges it.
    private Map<String, String> statuses() {
        var round = Round.of("210199", proposals().today());
        var numbers = Numbers.of(parameters.book("210199"), round);
        var bench = new LocalBench(facts.of(round, numbers), numbers);
        var statuses = new HashMap<String, String>();
        for (var org : census.of(round)) {
            bench.judge(org, duty -> true)
                    .forEach(row -> statuses.put(
                            "/orgs/%s/duties/%s".formatted(row.org(), row.duty()),
                            row.judgement().status().label()));
        }
        return statuses;
    }

    private static Map<String, String> turned(Map<String, String> before, Map<String, String> after) {
        var none = Status.NOT_APPLICABLE.label();
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(at -> !before.getOrDefault(at, none).equals(after.getOrDefault(at, none)))
                .collect(Collectors.toMap(Function.identity(), at -> after.getOrDefault(at, none)));
    }

    /// Everything the room has written down of the county, counted; of others the watch may write at any moment.
    private List<Long> written() {
        return jdbc.sql("""
                select (select count(*) from compliance.verdict where county = '210199'),
                       (select count(*) from compliance.turn where county = '210199'),
                       (select count(*) from compliance.tally where county = '210199'),
                       (select count(*) from compliance.reading where county = '210199'),
                       (select count(*) from compliance.outset where county = '210199'),
                       (select max(xmin::text::bigint) from compliance.verdict where county = '210199')
                """)
                .query((row, number) -> IntStream.rangeClosed(1, 6)
                        .mapToObj(at -> number(row, at))
                        .toList())
                .single();
    }

    private static long number(ResultSet row, int at) {
        try {
            return row.getLong(at);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private LocalProposals proposals() {
        return new LocalProposals(qingshan, parameters, attachments, evidences, clock);
    }
}
