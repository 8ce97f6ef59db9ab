package huizhanjia.org.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.law.Round;
import huizhanjia.law.Verdict;
import huizhanjia.org.Approval;
import huizhanjia.org.Term;
import huizhanjia.org.census.Census;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.Committees;
import huizhanjia.org.committee.Electing;
import huizhanjia.org.committee.NameList;
import huizhanjia.org.rules.TermInForce;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.annotation.Transactional;

@QingshanTest
@Transactional
record TermsTests(Terms terms, TermTable table, Committees committees, Census census, Qingshan qingshan, Clock clock) {

    @ParameterizedTest
    @CsvSource({
        "2025-11-01, NORMAL",
        "2025-11-02, ENDING",
        "2026-04-30, ENDING",
        "2026-05-01, EXTENDED",
        "2026-09-30, EXTENDED",
        "2026-10-01, OVERDUE"
    })
    void a_term_stands_by_its_end_and_its_extension(LocalDate on, TermState state) {
        var term = new Term(LocalDate.of(2023, 5, 1), 3, 3);
        assertThat(TermState.of(term, LocalDate.of(2026, 10, 1), on)).isEqualTo(state);
        assertThat(TermState.of(term, null, LocalDate.of(2026, 5, 1))).isEqualTo(TermState.OVERDUE);
        assertThat(TermState.of(null, null, on)).isEqualTo(TermState.UNKNOWN);
    }

    @Test
    void the_database_and_the_rule_say_the_same_on_every_day() {
        var scope = qingshan.organizer().scope();
        terms.extend(late(), today().plusDays(20), reply(), qingshan.organizer());
        for (var days = -400; days <= 400; days += 5) {
            var on = today().plusDays(days);
            for (var state : TermState.values()) {
                var query = new TermQuery(scope.root(), state, null, "");
                assertThat(table.list(scope, query, on, 1000))
                        .allSatisfy(line -> assertThat(line.state(on)).isEqualTo(state))
                        .hasSize(Math.toIntExact(table.tally(scope, query, on).getOrDefault(state, 0L)));
            }
        }
    }

    @Test
    void the_most_urgent_come_first_page_by_page() {
        var scope = qingshan.organizer().scope();
        var all = terms.list(scope, TermQuery.below(scope.root()), 1000);
        var first = terms.list(scope, TermQuery.below(scope.root()), 7);
        var next = terms.list(
                scope, new TermQuery(scope.root(), null, null, first.getLast().cursor()), 1000);
        assertThat(all.getFirst().endsOn()).isEqualTo(today().minusDays(820));
        assertThat(all.subList(0, 7)).isEqualTo(first);
        assertThat(all.subList(7, all.size())).isEqualTo(next);
        assertThat(terms.list(qingshan.grassrootsChair().scope(), TermQuery.below(scope.root()), 10))
                .isEmpty();
    }

    @Test
    void an_approved_extension_lifts_the_state_and_every_verdict_until_its_day() {
        var org = late();
        var actor = qingshan.organizer();
        assertThat(terms.need(actor.scope(), org).state(today())).isEqualTo(TermState.OVERDUE);
        assertThat(verdict(org, today())).isInstanceOf(Verdict.Breached.class);
        var until = today().plusDays(60);
        assertThat(terms.extend(org, until, reply(), actor).months()).isEqualTo(3);
        var line = terms.need(actor.scope(), org);
        assertThat(line.state(today())).isEqualTo(TermState.EXTENDED);
        assertThat(line.state(until.minusDays(1))).isEqualTo(TermState.EXTENDED);
        assertThat(line.state(until)).isEqualTo(TermState.OVERDUE);
        assertThat(verdict(org, until.minusDays(1))).isInstanceOf(Verdict.Due.class);
        assertThat(verdict(org, until)).isInstanceOf(Verdict.Breached.class);
        assertThat(verdict(org, until.plusDays(1))).isInstanceOf(Verdict.Breached.class);
        assertThatThrownBy(() -> terms.extend(org, until, reply(), actor)).isInstanceOf(Refused.class);
        assertThat(terms.extensions(actor.scope(), org)).hasSize(1);
    }

    @Test
    void begun_months_count_whole() {
        var from = LocalDate.of(2026, 5, 31);
        assertThat(Terms.months(from, LocalDate.of(2026, 6, 30))).isEqualTo(1);
        assertThat(Terms.months(from, LocalDate.of(2026, 7, 1))).isEqualTo(2);
        assertThat(Terms.months(from, LocalDate.of(2026, 11, 30))).isEqualTo(6);
    }

    @Test
    void what_was_renewed_by_its_last_day_is_timely() {
        var org = qingshan.hospital();
        var actor = qingshan.organizer();
        var year = today().getYear() - 1;
        elect(org, LocalDate.of(year - 6, 3, 10));
        elect(org, LocalDate.of(year - 3, 3, 10));
        elect(org, LocalDate.of(year, 3, 11));
        var lateOnly = terms.branches(actor.scope(), org, year).getFirst();
        assertThat(lateOnly.itself()).isTrue();
        assertThat(lateOnly.timeliness()).isEqualTo(new Timeliness(1, 0));
        assertThat(terms.cases(actor.scope(), org, year).getFirst().isTimely()).isFalse();
        var timely = terms.cases(actor.scope(), org, year - 3).getFirst();
        assertThat(timely.isTimely()).isTrue();
        assertThat(timely.renewedOn()).isEqualTo(timely.dueOn());
        var health = terms.need(actor.scope(), org).superior();
        assertThat(terms.branches(actor.scope(), actor.scope().root(), year))
                .filteredOn(branch -> branch.id().equals(health))
                .allSatisfy(branch -> assertThat(branch.timeliness().due()).isEqualTo(1));
        assertThat(terms.years(actor.scope(), org))
                .extracting(Timeliness.OfYear::year)
                .contains(year, year - 3);
        assertThat(terms.years(qingshan.grassrootsChair().scope(), org)).isEmpty();
    }

    @Test
    void a_rate_has_its_denominator() {
        assertThat(new Timeliness(8, 7).rate()).isEqualTo("87.5%");
        assertThat(new Timeliness(0, 0).rate()).isEqualTo("无");
    }

    private void elect(OrgId org, LocalDate on) {
        var approval = new Approval("青工批〔2020〕1号", on.plusDays(3));
        var names = new NameList(Body.UNION).read("王芳 主席 女");
        committees.elect(new Electing(org, Body.UNION, new Term(on, null, 3), approval, names), qingshan.organizer());
    }

    private Verdict verdict(OrgId org, LocalDate on) {
        var line = census.of(Round.of("210199", on)).stream()
                .filter(one -> one.id().equals(org))
                .toList()
                .getFirst();
        return new TermInForce().judge(line.facts(0), on);
    }

    /// 青山县家政服务行业工会联合会, whose term ended twelve days ago.
    private OrgId late() {
        return qingshan.org("domestics");
    }

    private Approval reply() {
        return new Approval("青工批〔2026〕88号", today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
