package huizhanjia.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.AtOnce;
import huizhanjia.TestDatabase;
import huizhanjia.county.Qingshan;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Checkup;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.law.Verdict;
import huizhanjia.signin.As;
import huizhanjia.task.Breakdowns;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// 青山县 with one rule more, whose statement PostgreSQL refuses.
@AutoConfigureMockMvc
@SpringBootTest(properties = {"huizhanjia.county=qingshan", "huizhanjia.jobs=false"})
@Import({TestDatabase.class, BrokenRuleTests.Planted.class})
record BrokenRuleTests(
        VerdictWatch watch,
        Rechecks rechecks,
        VerdictTable verdicts,
        TransactionTemplate transaction,
        Breakdowns breakdowns,
        Qingshan qingshan,
        MockMvcTester http,
        JdbcClient database,
        Clock clock) {

    private static final String RULE = "ELE-11";

    @Test
    void a_rule_that_breaks_down_takes_nothing_from_the_others_and_is_told() {
        watch.run("210199", today());
        var stands = verdicts.ofOrg("210199", qingshan.county());
        assertThat(stands)
                .extracting(row -> row.judgement().status())
                .contains(Status.RULE_FAILED)
                .contains(Status.MET);
        assertThat(stands)
                .filteredOn(row -> row.judgement().status() == Status.RULE_FAILED)
                .allSatisfy(row -> assertThat(
                                DutyBook.find(row.duty()).orElseThrow().proof().rule())
                        .isEqualTo(RULE))
                .allSatisfy(row -> assertThat(row.judgement().finding()).contains("编号"));
        assertThat(breakdowns.open())
                .extracting(it -> it.work().county() + " " + it.work().name())
                .contains("210199 rule " + RULE);
    }

    @Test
    void whoever_looks_after_the_house_sees_it() {
        watch.run("210199", today());
        var watcher = new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "孙强",
                "系统管理员",
                qingshan.chair().scope(),
                Set.of("task:watch"),
                "test");
        assertThat(http.get().uri("/breakdowns").with(As.actor(watcher)))
                .hasStatusOk()
                .bodyText()
                .contains("规则 " + RULE)
                .contains("210199");
        assertThat(http.get().uri("/health")).hasStatusOk().bodyText().doesNotContain("\"breakdowns\":0");
    }

    @Test
    void two_rounds_of_one_county_at_once_tell_each_turn_once() throws Exception {
        rechecks.county("210199", today());
        var met = database.sql(
                        "update compliance.verdict set status = 'NO_BASIS' where county = '210199' and status = 'MET'")
                .update();
        var before = turns();
        AtOnce.done(() -> rechecks.county("210199", today()), () -> rechecks.county("210199", today()));
        assertThat(turns() - before).isEqualTo(met);
    }

    @Test
    void what_was_stirred_is_not_lost_when_its_judgement_is_undone() {
        verdicts.stir("210198", qingshan.org("mine"));
        assertThatThrownBy(() -> transaction.executeWithoutResult(any -> {
                    assertThat(verdicts.settle("210198")).containsExactly(qingshan.org("mine"));
                    throw new IllegalStateException("judgement broke down");
                }))
                .hasMessageContaining("broke down");
        assertThat(verdicts.stirred()).contains("210198");
        watch.settle();
        assertThat(verdicts.stirred()).doesNotContain("210198");
    }

    private long turns() {
        return database.sql("select count(*) from compliance.turn")
                .query(Long.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Planted {

        @Bean
        Checkup broken(JdbcClient jdbc) {
            return new Broken(jdbc);
        }
    }

    private record Broken(JdbcClient jdbc) implements Checkup {

        @Override
        public String rule() {
            return RULE;
        }

        @Override
        public Map<OrgId, Verdict> check(Round round, Numbers numbers) {
            jdbc.sql("select 1 / 0").query(Integer.class).single();
            return Map.of();
        }
    }
}
