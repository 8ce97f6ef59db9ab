package huizhanjia.compliance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.Post;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Incoming;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.evidence.Statement;
import huizhanjia.law.Cadence;
import huizhanjia.law.Confidence;
import huizhanjia.law.DutyBook;
import huizhanjia.law.EvidenceKind;
import huizhanjia.law.Parameter;
import huizhanjia.law.ParameterBook;
import huizhanjia.law.Round;
import huizhanjia.org.census.Census;
import huizhanjia.parameter.LocalValue;
import huizhanjia.parameter.ParameterImpact.Impact;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.ProposalId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.annotation.Transactional;

@QingshanTest
@Transactional
record FrequencyImpactTests(
        Qingshan qingshan,
        Parameters parameters,
        Attachments attachments,
        Evidences evidences,
        Facts facts,
        Census census,
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
        assertThat(impact.turned()).isEqualTo(1);
        assertThat(impact.first()).singleElement().satisfies(moved -> {
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
        assertThat(unmoved.turned()).isZero();
        assertThat(impact(propose("ln.marriage.cap", "900"))).isEqualTo(Impact.NONE);
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
            evidences.file(new Filing(qingshan.county(), MEETINGS, said, List.of()), by);
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
        var scope = qingshan.chair().scope();
        return parameters.impact(scope, parameters.change(parameters.find(scope, id)));
    }

    /// As the night judges it, within this test's transaction.
    private Status judged() {
        var book = parameters.book("210199");
        var bench =
                new LocalBench(facts.filedOnly(Round.of("210199", today())), key -> book.at(key, "210199", today()));
        return bench.judge(census.find(qingshan.county()).orElseThrow()).stream()
                .filter(row -> row.duty().equals(MEETINGS))
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
