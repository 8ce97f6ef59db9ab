package huizhanjia.compliance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.Post;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Incoming;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.evidence.Evidence;
import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.evidence.Statement;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Cadence;
import huizhanjia.law.Checkup;
import huizhanjia.law.Confidence;
import huizhanjia.law.DutyBook;
import huizhanjia.law.EvidenceKind;
import huizhanjia.law.Gauge;
import huizhanjia.law.Numbers;
import huizhanjia.law.Parameter;
import huizhanjia.law.ParameterBook;
import huizhanjia.law.Round;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.census.Census;
import huizhanjia.parameter.Changes;
import huizhanjia.parameter.LocalValue;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact.Impact;
import huizhanjia.parameter.ParameterImpact.Rows;
import huizhanjia.parameter.ParameterImpact.Turn;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.ProposalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@QingshanTest
@Transactional
record DutyImpactTests(
        Qingshan qingshan,
        Parameters parameters,
        Attachments attachments,
        Evidences evidences,
        Facts facts,
        Census census,
        OrgPlaces places,
        List<Checkup> checkups,
        List<Gauge> gauges,
        JdbcClient jdbc,
        Clock clock) {

    /// LN2-14: the three parties meet twice a year, which is our convention.
    private static final String MEETINGS = "LN2-14";

    @Test
    void the_page_says_which_units_stand_otherwise_under_the_new_value() {
        meet(2);
        assertThat(judged()).isEqualTo(Status.MET);
        var impact = impact(propose("tri.min", "4"));
        assertThat(impact.readers()).containsExactly("LN2-14 三方机制每年开两次会");
        assertThat(impact.judged()).isEqualTo(1);
        assertThat(impact.turned().count()).isEqualTo(1);
        assertThat(impact.turns()).containsExactly(new Turn("LN2-14 三方机制每年开两次会", "已达标", ahead().label(), 1));
        assertThat(impact.turned().first()).singleElement().satisfies(moved -> {
            assertThat(moved.href()).isEqualTo("/orgs/%s/duties/LN2-14".formatted(qingshan.county()));
            assertThat(moved.unit()).isEqualTo("青山县总工会");
            assertThat(moved.before()).startsWith("已达标");
            assertThat(moved.after()).startsWith(ahead().label());
        });
    }

    @Test
    void what_was_announced_happens_once_it_is_signed_and_not_before() {
        meet(2);
        var id = propose("tri.min", "4");
        assertThat(judged()).isEqualTo(Status.MET);
        parameters.sign(qingshan.actor("zhuxi", Post.COUNTY_CHAIR), id);
        assertThat(judged()).isEqualTo(ahead());
    }

    @Test
    void a_value_of_this_year_does_not_turn_last_year_into_a_breach() {
        meet(4);
        parameters.sign(qingshan.actor("zhuxi", Post.COUNTY_CHAIR), propose("tri.min", "4"));
        assertThat(judged()).isEqualTo(Status.MET);
    }

    @Test
    void a_value_that_moves_nothing_says_so_and_one_nobody_reads_as_well() {
        meet(4);
        var unmoved = impact(propose("tri.min", "4"));
        assertThat(unmoved.judged()).isEqualTo(1);
        assertThat(unmoved.turned()).isEqualTo(Rows.NONE);
        assertThat(impacts(propose("ln.marriage.cap", "900"))).isEmpty();
    }

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
        meet(2);
        var before = statuses();
        var written = written();
        var id = propose(key, value);
        var impact = impact(id);
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
    void ten_women_are_owed_a_committee_and_two_are_as_well_where_the_county_says_so() {
        var impact = impact(propose("org.women.min", "2"));
        assertThat(impact.turns())
                .isNotEmpty()
                .allSatisfy(turn -> assertThat(turn.before()).isEqualTo(Status.NOT_APPLICABLE.label()));
        assertThat(impact.readers()).contains("ORG-06 满10人建女职工组织");
    }

    @Test
    void an_indicator_that_only_reads_otherwise_is_shown_with_both_readings() {
        var chair = qingshan.actor("zhuxi", Post.COUNTY_CHAIR);
        parameters.sign(chair, propose("town.gf.logic", "OR"));
        parameters.sign(chair, propose("town.gf.min_staff", "1"));
        var impact = impact(propose("town.gf.min_staff", "100"));
        assertThat(impact.readers()).containsExactly("QZ5-5 够条件的乡镇建总工会");
        assertThat(impact.judged()).isEqualTo(1);
        assertThat(impact.turned()).isEqualTo(Rows.NONE);
        assertThat(impact.shifted().first()).singleElement().satisfies(moved -> {
            assertThat(moved.unit()).isEqualTo("青山县总工会");
            assertThat(moved.before()).startsWith("够条件的乡镇（街道）中已建总工会的：").isNotEqualTo(moved.after());
        });
    }

    @Test
    void who_sees_one_union_sees_what_moves_there_and_no_more() {
        var change = parameters.change(parameters.find(qingshan.chair().scope(), propose("org.women.min", "2")));
        var own = qingshan.grassrootsChair().scope();
        var below = places.below(own.root()).stream()
                .map(place -> place.id().toString())
                .toList();
        assertThat(duties(parameters.impact(own, change)).judged())
                .isLessThan(duties(parameters.impact(qingshan.chair().scope(), change))
                        .judged());
        assertThat(duties(parameters.impact(own, change)).turned().first())
                .allSatisfy(moved -> assertThat(below).anyMatch(moved.href()::contains));
    }

    @Test
    void no_rule_and_no_gauge_reads_what_it_does_not_own_up_to() {
        var round = Round.of("210199", today());
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
        var round = Round.of("210199", today());
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

    @ParameterizedTest
    @CsvSource({
        "QZ9-1, joint.min, 1, 1",
        "QZ9-1, joint.min, 3, 3",
        "LN2-14, tri.min, 1, 1",
        "LN1-3, rpt.city_hear_county, 1, 1",
        "LN1-3, rpt.city_hear_county, 3, 2"
    })
    void what_a_document_says_may_be_raised_and_not_lowered(String code, String key, String value, int times) {
        var duty = DutyBook.find(code).orElseThrow();
        var sheet = ParameterBook.SHEET.at(key, "210199", today()).orElseThrow();
        var local = new Parameter(
                key,
                sheet.title(),
                value,
                sheet.unit(),
                sheet.source(),
                new Parameter.Force("210199", null, null),
                Confidence.VERIFIED,
                sheet.severity(),
                "",
                "");
        assertThat(Frequencies.at(duty, Optional.of(local)).rhythm().times()).isEqualTo(times);
        assertThat(Frequencies.at(duty, Optional.of(sheet))).isEqualTo(duty);
    }

    @Test
    void only_duties_of_evidence_with_a_rhythm_of_the_calendar_are_counted_so() {
        var keys = ParameterBook.SHEET.all().stream()
                .map(Parameter::key)
                .distinct()
                .toList();
        var counted = keys.stream().flatMap(key -> Frequencies.of(key).stream()).toList();
        assertThat(counted).hasSize(10);
        assertThat(counted).allSatisfy(duty -> {
            assertThat(Window.of(duty.rhythm().cadence(), today())).isPresent();
            assertThat(duty.rhythm().cadence()).isNotEqualTo(Cadence.MONTH);
        });
    }

    private void meet(int times) {
        var by = qingshan.organizer();
        evidences.of(by.scope(), qingshan.county(), MEETINGS).stream()
                .filter(told -> told.counts() && told.statement().happenedOn().getYear() == today().getYear())
                .forEach(told -> evidences.strike(told.id(), "测试前清空", qingshan.cityOfficer()));
        for (var time = 0; time < times; time++) {
            var said = new Statement(EvidenceKind.MINUTES, "三方会议", today().withDayOfYear(1 + time), null, "", "", "");
            evidences.record(new Filing(qingshan.county(), MEETINGS, said, List.of()), by);
        }
    }

    private ProposalId propose(String key, String value) {
        var by = qingshan.organizer();
        var local = new LocalValue(
                key, value, today().withDayOfYear(1), null, new LocalValue.Document("青工发〔2026〕3号", "", List.of()));
        var county = parameters.examine(by, local);
        var scan = attachments.keep(new Incoming("文件.txt", new ByteArrayResource("每年四次".getBytes(UTF_8))), county, by);
        return parameters.propose(by, local.with(List.of(scan.id())));
    }

    private Impact impact(ProposalId id) {
        return duties(impacts(id));
    }

    private static Impact duties(List<Impact> impacts) {
        return impacts.stream()
                .filter(impact -> impact.heading().title().equals("义务核对"))
                .findFirst()
                .orElseThrow();
    }

    private List<Impact> impacts(ProposalId id) {
        var scope = qingshan.chair().scope();
        return parameters.impact(scope, parameters.change(parameters.find(scope, id)));
    }

    @Test
    void a_value_still_to_come_is_judged_as_of_its_first_day_and_owes_from_it() {
        var from = today().plusYears(1).withDayOfYear(1);
        var change = Changes.of("org.women.min", "2", from);
        var href = duties(parameters.impact(qingshan.chair().scope(), change))
                .turned()
                .first()
                .getFirst()
                .href();
        var union = OrgId.of(href.substring("/orgs/".length(), href.indexOf("/duties/")));
        evidences.of(qingshan.chair().scope(), union, "ORG-06").stream()
                .filter(Evidence::counts)
                .forEach(told -> evidences.strike(told.id(), "测试前清空", qingshan.cityOfficer()));
        assertThat(duties(parameters.impact(qingshan.chair().scope(), change))
                        .turned()
                        .first())
                .filteredOn(moved -> moved.href().equals(href))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.before()).isEqualTo(Status.NOT_APPLICABLE.label());
                    assertThat(moved.after()).isEqualTo("进行中（期限 %s）".formatted(from.plusDays(90)));
                });
    }

    @Test
    void a_value_that_begins_within_a_window_says_from_which_window_it_is_asked() {
        var change = Changes.of("tri.min", "4", LocalDate.of(2026, 7, 1));
        var impact = duties(parameters.impact(qingshan.chair().scope(), change));
        assertThat(impact.heading().notes()).containsExactly("三方机制每年开两次会：2026年已经开始，仍按原来的次数；自2027年起按新的次数核对");
        assertThat(duties(parameters.impact(
                                qingshan.chair().scope(), Changes.of("tri.min", "4", LocalDate.of(2027, 1, 1))))
                        .heading()
                        .notes())
                .isEmpty();
    }

    @Test
    void the_value_of_a_city_does_not_move_a_county_that_set_its_own() {
        var chair = qingshan.actor("zhuxi", Post.COUNTY_CHAIR);
        parameters.sign(chair, propose("org.women.min", "10"));
        var force = new Parameter.Force("2101", today().withDayOfYear(1), null);
        var after = Changes.local("org.women.min", "2", force);
        var change = new ParameterChange("org.women.min", Optional.empty(), after, "2101", today().withDayOfYear(1));
        assertThat(duties(parameters.impact(chair.scope(), change)).turned()).isEqualTo(Rows.NONE);
    }

    /// As the night judges it, within this test's transaction.
    private Status judged() {
        var round = Round.of("210199", today());
        var bench = new LocalBench(facts.filedOnly(round), Numbers.of(parameters.book("210199"), round));
        return bench.judge(census.find(qingshan.county()).orElseThrow(), MEETINGS::equals).stream()
                .findFirst()
                .orElseThrow()
                .judgement()
                .status();
    }

    /// Too few so far: under way, or due soon in the last weeks of the year.
    private Status ahead() {
        var lead = DutyBook.find(MEETINGS).orElseThrow().rhythm().leadDays();
        var last = LocalDate.of(today().getYear(), 12, 31);
        return today().isBefore(last.minusDays(lead)) ? Status.IN_PROGRESS : Status.DUE_SOON;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
