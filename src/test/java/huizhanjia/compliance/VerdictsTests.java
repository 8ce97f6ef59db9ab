package huizhanjia.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.TestDatabase;
import huizhanjia.evidence.Evidence;
import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.evidence.Statement;
import huizhanjia.evidence.Verifications;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.law.EvidenceKind;
import huizhanjia.org.Approval;
import huizhanjia.org.Founding;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({TestDatabase.class, VerdictsTests.Planted.class})
record VerdictsTests(
        Planted.World world,
        DutyRegister register,
        Rechecks rechecks,
        Verdicts verdicts,
        Evidences evidences,
        Verifications verifications,
        Clock clock) {

    /// QZ9-1: the joint meeting with the government, at least once a year.
    private static final String MEETING = "QZ9-1";

    @Test
    void a_duty_waits_when_its_evidence_is_filed_and_is_met_when_a_superior_verified_it() {
        rechecks.county("210199", today());
        assertThat(status(MEETING)).isNotIn(Status.MET, Status.TO_VERIFY);
        var filed = file(MEETING, world.clerk(), world.county());
        assertThat(status(MEETING)).isEqualTo(Status.TO_VERIFY);
        assertThatThrownBy(() -> verifications.verify(filed.id(), world.clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("上级");
        verifications.verify(filed.id(), world.city());
        register.refresh("210199", world.county());
        assertThat(status(MEETING)).isEqualTo(Status.MET);
    }

    @Test
    void one_word_without_a_text_is_no_evidence() {
        var org = world.county();
        refuses(org, new Statement(EvidenceKind.MINUTES, "x", today(), null, "青工纪〔2026〕1号", "全体", ""), "标题");
        refuses(org, new Statement(EvidenceKind.MINUTES, "联席会议纪要", today(), null, "", "全体委员", ""), "文号");
        refuses(org, new Statement(EvidenceKind.MINUTES, "联席会议纪要", today(), null, "青工纪〔2026〕1号", " ", ""), "参加人员");
        refuses(org, new Statement(EvidenceKind.CERTIFICATE, "法人资格证书", today(), null, "1号", "", ""), "种类");
    }

    @Test
    void a_sample_that_holds_speaks_for_the_rest_told_before_it() {
        var told = Stream.of("QZ12-5", "QZ12-5", "QZ12-5", "QZ12-5", "QZ12-5", "QZ12-5", "QZ12-5")
                .map(duty -> file(duty, world.clerk(), world.mill().scope().root()))
                .toList();
        var mill = world.mill().scope().root();
        verifications.draw(mill, world.city());
        var later = file("QZ12-5", world.clerk(), mill);
        var drawn = verifications.sample(world.city().scope(), mill);
        assertThat(drawn).hasSize(5);
        assertThatThrownBy(() -> verifications.draw(mill, world.city()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("还没有看完");
        drawn.forEach(it -> verifications.verify(it.id(), world.city()));
        assertThat(evidences.of(world.city().scope(), mill, "QZ12-5"))
                .filteredOn(Evidence::isToVerify)
                .extracting(Evidence::id)
                .containsExactly(later.id());
        assertThat(told).hasSize(7);
    }

    private void refuses(OrgId org, Statement statement, String why) {
        assertThatThrownBy(() -> evidences.file(new Filing(org, MEETING, statement, List.of()), world.clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
    }

    @Test
    void what_a_superior_struck_out_stays_and_does_not_count() {
        var filed = file("QZ12-5", world.clerk(), world.county());
        assertThatThrownBy(() -> evidences.strike(filed.id(), "日期与纪要不符", world.clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("上级工会");
        evidences.strike(filed.id(), "日期与纪要不符", world.city());
        register.refresh("210199", world.county(), "QZ12-5");
        assertThat(status("QZ12-5")).isNotEqualTo(Status.MET);
        assertThat(evidences.of(world.clerk().scope(), world.county(), "QZ12-5"))
                .singleElement()
                .satisfies(it -> assertThat(it.counts()).isFalse());
    }

    @Test
    void a_correction_is_a_new_record_and_the_old_one_stays() {
        var filed = file("QZ12-1", world.clerk(), world.county());
        evidences.correct(filed.id(), statement("更正后的全委会纪要"), List.of(), world.clerk());
        assertThat(evidences.of(world.clerk().scope(), world.county(), "QZ12-1"))
                .hasSize(2)
                .filteredOn(Evidence::counts)
                .singleElement()
                .satisfies(it -> assertThat(it.corrects()).isEqualTo(filed.id()));
        assertThatThrownBy(() -> evidences.correct(filed.id(), statement("再次更正的纪要"), List.of(), world.clerk()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobody_files_for_an_organisation_outside_their_scope() {
        assertThatThrownBy(() -> file(MEETING, world.mill(), world.county()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("管辖范围");
    }

    @Test
    void evidence_of_tomorrow_is_refused() {
        var tomorrow = new Statement(EvidenceKind.MINUTES, "纪要", today().plusDays(1), null, "", "", "");
        assertThatThrownBy(
                        () -> evidences.file(new Filing(world.county(), MEETING, tomorrow, List.of()), world.clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("还没有到");
    }

    @Test
    void every_count_is_the_count_of_its_rows_at_every_level() {
        for (var county : List.of("210000", "210100", "210199")) {
            rechecks.county(county, today());
        }
        for (var actor : List.of(world.city(), world.clerk(), world.mill())) {
            var counts = verdicts.counts(actor.scope(), actor.scope().root());
            assertThat(counts.byDuty()).isNotEmpty();
            counts.byDuty()
                    .forEach((duty, sums) -> sums.forEach((status, orgs) -> {
                        var choice = new Verdicts.Choice(List.of(duty), List.of(status), 0, 1_000);
                        assertThat(verdicts.units(actor.scope(), actor.scope().root(), choice))
                                .hasSize(Math.toIntExact(orgs));
                    }));
        }
    }

    private Status status(String duty) {
        return verdicts.one(world.clerk().scope(), world.county(), duty)
                .orElseThrow()
                .status();
    }

    private Evidence file(String duty, Actor by, OrgId org) {
        var filed = evidences.file(new Filing(org, duty, statement("联席会议纪要"), List.of()), by);
        register.refresh("210199", org, duty);
        return filed;
    }

    private Statement statement(String title) {
        return new Statement(EvidenceKind.MINUTES, title, today(), null, "青工纪〔2026〕1号", "县政府、县总工会", "");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// A city, a county and a mill, and a clerk for each.
    @TestConfiguration(proxyBeanMethods = false)
    static class Planted {

        private static final Approval REPLY = new Approval("青工发〔2015〕5号", LocalDate.of(2015, 4, 20));
        private static final LocalDate FOUNDED = LocalDate.of(2015, 5, 1);

        record World(Actor city, Actor clerk, Actor mill, OrgId county) {}

        @Bean
        World world(Orgs orgs) {
            var founder = actor(new Scope(OrgId.next(), ""));
            var city = orgs.plant(Particulars.of(OrgKind.CITY, "沈阳市总工会", "2101"), FOUNDED, REPLY, founder);
            var cityClerk = actor(new Scope(city.id(), city.scopeArea()));
            var county = Particulars.of(OrgKind.COUNTY, "青山县总工会", "210199");
            var founded = orgs.found(new Founding(city.id(), county, FOUNDED, REPLY), cityClerk);
            var clerk = actor(new Scope(founded.id(), "210199"));
            var mill = Particulars.of(OrgKind.GRASSROOTS, "红星机械厂工会", "210199001");
            var union = orgs.found(new Founding(founded.id(), mill, FOUNDED, REPLY), clerk);
            return new World(cityClerk, clerk, actor(new Scope(union.id(), "210199")), founded.id());
        }

        private static Actor actor(Scope scope) {
            return new Actor(
                    ClerkId.next(),
                    AppointmentId.next(),
                    "周红",
                    "组织干部",
                    scope,
                    Set.of(
                            "org:read",
                            "org:found",
                            "org:assist",
                            "compliance:read",
                            "evidence:file",
                            "field:general",
                            "evidence:strike"),
                    "test");
        }
    }
}
