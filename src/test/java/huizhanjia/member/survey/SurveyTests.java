package huizhanjia.member.survey;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Incoming;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Checkup;
import huizhanjia.law.Gauge;
import huizhanjia.law.Gauge.Reading;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.law.Verdict;
import huizhanjia.member.Admission;
import huizhanjia.member.Crowd;
import huizhanjia.member.Person;
import huizhanjia.member.Roll;
import huizhanjia.member.RollTest;
import huizhanjia.member.RosterField;
import huizhanjia.org.Approval;
import huizhanjia.org.Founding;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Particulars;
import huizhanjia.parameter.LocalValue;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The counts that rules ask for, at their edges, of members who really joined.
@RollTest
record SurveyTests(
        Roll roll,
        List<Checkup> checkups,
        List<Gauge> gauges,
        Parameters parameters,
        Attachments attachments,
        JdbcClient jdbc) {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    @Test
    void twenty_five_members_are_too_many_for_an_organiser() {
        var organiser = found(OrgKind.ORGANIZER, "小商品城工会组织员");
        join(organiser, 24, "男", "13800000000");
        assertThat(verdict("ORG-01", organiser)).isNull();
        join(organiser, 1, "男", "13800000000");
        assertThat(verdict("ORG-01", organiser)).isInstanceOf(Verdict.Breached.class);
    }

    @Test
    void ten_women_are_owed_a_committee_and_those_who_left_are_not_counted() {
        var union = found(OrgKind.GRASSROOTS, "毛巾厂工会");
        join(union, 9, "女", "13800000000");
        assertThat(verdict("ORG-06", union)).isNull();
        join(union, 1, "女", "13800000000");
        assertThat(verdict("ORG-06", union)).isEqualTo(new Verdict.Owed("女会员 10 人，满 10 人"));
        jdbc.sql(
                        "update member.member set standing = 'RETAINED' where org_id = :org and id = (select max(m.id::text)::uuid from member.member m where m.org_id = :org)")
                .param("org", union.value())
                .update();
        assertThat(verdict("ORG-06", union)).isNull();
    }

    @Test
    void a_number_that_changes_moves_verdicts_from_its_day_only() {
        var union = found(OrgKind.GRASSROOTS, "床单厂工会");
        join(union, 9, "女", "13800000000");
        var from = LocalDate.of(2031, 1, 1);
        var proposer = signer("周红");
        var local =
                new LocalValue("org.women.min", "8", from, null, new LocalValue.Document("青工发〔2030〕9号", "", List.of()));
        var scan = attachments.keep(
                new Incoming("文件.txt", new ByteArrayResource("满八人".getBytes(StandardCharsets.UTF_8))),
                "210199",
                proposer);
        var id = parameters.propose(proposer, local.with(List.of(scan.id())));
        var change = parameters.change(parameters.find(roll.clerk().scope(), id));
        assertThat(parameters.impact(roll.clerk().scope(), change))
                .first()
                .satisfies(impact -> assertThat(impact.readers()).anyMatch(duty -> duty.startsWith("ORG-06")))
                .satisfies(impact -> assertThat(impact.turned().first())
                        .extracting(ParameterImpact.Moved::href)
                        .contains("/orgs/%s/duties/ORG-06".formatted(union)));
        parameters.sign(signer("赵敏"), id);
        assertThat(on(from.minusDays(1), union)).isNull();
        assertThat(on(from, union)).isEqualTo(new Verdict.Owed("女会员 9 人，满 8 人"));
    }

    private @Nullable Verdict on(LocalDate day, OrgId union) {
        return checkups.stream()
                .filter(checkup -> checkup.rule().equals("ORG-06"))
                .findFirst()
                .orElseThrow()
                .check(round(day), numbers(day))
                .get(union);
    }

    private Actor signer(String name) {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                name,
                "县总主席",
                roll.clerk().scope(),
                Set.of("parameter:propose", "parameter:sign", "parameter:read", "attachment:read"),
                "r-2");
    }

    @Test
    void a_missing_phone_is_counted_up_to_the_county() {
        var union = found(OrgKind.GRASSROOTS, "拖拉机厂工会");
        join(union, 2, "男", "13800000000");
        assertThat(verdict("MEM-REALNAME", union)).isInstanceOf(Verdict.Met.class);
        join(union, 1, "男", "");
        assertThat(verdict("MEM-REALNAME", union))
                .isInstanceOfSatisfying(
                        Verdict.Breached.class,
                        breached ->
                                assertThat(breached.finding()).contains("会员 3 人", "齐全 66.7%", "缺手机号 1 人", "查重待处理 0 件"));
        assertThat(verdict("MEM-REALNAME", roll.county())).isInstanceOf(Verdict.Breached.class);
    }

    @Test
    void a_round_of_one_union_says_of_it_what_the_whole_round_says() {
        var union = found(OrgKind.GRASSROOTS, "水泥厂工会");
        join(union, 12, "女", "");
        var whole = Round.of("210199", ON);
        var part = new Round("210199", ON, Set.of(union));
        for (var checkup : checkups) {
            assertThat(checkup.check(part, numbers(ON)).get(union))
                    .as(checkup.rule())
                    .isEqualTo(checkup.check(whole, numbers(ON)).get(union));
        }
    }

    @Test
    void groups_are_measured_for_every_level_above() {
        var union = found(OrgKind.GRASSROOTS, "外卖站工会");
        var before = reading("MEM-13", roll.county());
        roll.members()
                .admit(
                        new Admission(
                                union,
                                person("男", "13800000000", Map.of(RosterField.WORKER_GROUP, "快递员")),
                                LocalDate.of(2024, 5, 1)),
                        roll.clerk());
        join(union, 1, "男", "13800000000");
        assertThat(reading("MEM-13", union)).isEqualTo(new Reading(1, 2));
        assertThat(reading("MEM-13", roll.county())).isEqualTo(before.plus(new Reading(1, 2)));
    }

    @Test
    void a_union_without_any_trace_is_silent() {
        var union = found(OrgKind.GRASSROOTS, "修配厂工会");
        assertThat(reading("ORG-SILENT", union)).isEqualTo(new Reading(1, 1));
        var later = Round.of("210199", LocalDate.now(Days.CHINA).plusMonths(7));
        assertThat(gauge("ORG-SILENT").read(later, numbers(later.on()))).containsEntry(union, new Reading(0, 1));
    }

    private static Round round(LocalDate day) {
        return Round.of("210199", day);
    }

    private Numbers numbers(LocalDate day) {
        return Numbers.of(parameters.book("210199"), round(day));
    }

    private @Nullable Verdict verdict(String rule, OrgId org) {
        return checkups.stream()
                .filter(checkup -> checkup.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .check(round(ON), numbers(ON))
                .get(org);
    }

    private Reading reading(String code, OrgId org) {
        return gauge(code).read(round(ON), numbers(ON)).getOrDefault(org, new Reading(0, 0));
    }

    private Gauge gauge(String code) {
        return gauges.stream()
                .filter(gauge -> gauge.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private OrgId found(OrgKind kind, String name) {
        return roll.orgs()
                .found(
                        new Founding(
                                roll.county(),
                                Particulars.of(kind, name, "210199001"),
                                LocalDate.of(2015, 5, 1),
                                new Approval("青工发〔2015〕6号", LocalDate.of(2015, 4, 20))),
                        roll.clerk())
                .id();
    }

    private void join(OrgId union, int count, String sex, String phone) {
        for (var i = 0; i < count; i++) {
            roll.members()
                    .admit(new Admission(union, person(sex, phone, Map.of()), LocalDate.of(2024, 5, 1)), roll.clerk());
        }
    }

    private static Person person(String sex, String phone, Map<RosterField, String> more) {
        var typed = new EnumMap<RosterField, String>(RosterField.class);
        typed.put(RosterField.NAME, "李明");
        typed.put(RosterField.ID_KIND, "普通护照");
        typed.put(RosterField.ID_NUMBER, "E" + Roll.number("19900101").substring(9));
        typed.put(RosterField.BORN_ON, "1990-01-01");
        typed.put(RosterField.SEX, sex);
        typed.put(RosterField.PHONE, phone);
        typed.put(RosterField.EMPLOYMENT, "在岗");
        typed.putAll(more);
        return Crowd.read(typed);
    }
}
