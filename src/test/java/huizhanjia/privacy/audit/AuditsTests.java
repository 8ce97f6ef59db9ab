package huizhanjia.privacy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import huizhanjia.parameter.Parameters;
import huizhanjia.privacy.audit.Audits.Month;
import huizhanjia.privacy.audit.Audits.Opinion;
import huizhanjia.signin.As;
import huizhanjia.trail.Trail;
import huizhanjia.trail.sample.LogSamples;
import java.time.Clock;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// The auditor looks at a sample of each month that is over.
@QingshanTest
@Transactional
record AuditsTests(
        Qingshan qingshan,
        Audits today,
        SamplingTable table,
        Parameters parameters,
        LogSamples log,
        Trail trail,
        MockMvcTester http,
        Clock clock) {

    @Test
    void a_month_that_runs_is_not_drawn() {
        assertThatThrownBy(() -> today.draw(month(), qingshan.auditor()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("还没有过完");
        assertThat(http.post().uri("/audits").param("month", month().toString()).with(As.actor(qingshan.auditor())))
                .hasStatus(422);
        assertThat(http.get().uri("/audits").with(As.actor(qingshan.auditor()))).hasStatusOk();
        assertThat(http.get().uri("/audits").with(As.actor(qingshan.chair()))).hasStatus(403);
    }

    @Test
    void the_sample_is_drawn_once_marked_one_by_one_and_signed() {
        var later = monthsLater(1);
        later.draw(month(), qingshan.auditor());
        var sampling = later.find(qingshan.auditor().scope(), month()).orElseThrow();
        assertThat(sampling.events()).isPositive();
        assertThat(sampling.drawn()).hasSize((int) Math.min(20, sampling.events()));
        assertThatThrownBy(() -> later.draw(month(), qingshan.auditor()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不能重抽");
        assertThatThrownBy(() -> later.sign(month(), "没有问题", qingshan.auditor()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有审");
        assertThatThrownBy(() -> later.mark(month(), 1, new Opinion(true, " "), qingshan.auditor()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("疑点");
        later.mark(month(), 1, new Opinion(true, "深夜授权，请核实"), qingshan.auditor());
        sampling.drawn().stream()
                .skip(1)
                .forEach(one -> later.mark(month(), one.place(), new Opinion(false, ""), qingshan.auditor()));
        later.sign(month(), "一条存疑，已核实", qingshan.auditor());
        assertThat(later.months(qingshan.auditor().scope()))
                .extracting(Month::isSigned)
                .containsExactly(true);
        assertThat(http.get().uri("/audits/" + month()).with(As.actor(qingshan.auditor())))
                .hasStatusOk()
                .bodyText()
                .contains("深夜授权，请核实", "一条存疑，已核实", "任职");
    }

    @Test
    void a_month_nobody_signed_is_missed_once_the_next_is_over() {
        assertThat(monthsLater(1).months(qingshan.auditor().scope()))
                .extracting(Month::isMissed)
                .containsExactly(false);
        assertThat(monthsLater(2).months(qingshan.auditor().scope()))
                .extracting(Month::isMissed)
                .containsExactly(false, true);
    }

    @Test
    void the_page_draws_marks_and_signs() {
        monthsLater(1).draw(month(), qingshan.auditor());
        var path = "/audits/" + month();
        assertThat(http.get().uri(path).with(As.actor(qingshan.auditor())))
                .hasStatusOk()
                .bodyText()
                .contains("随机抽查", "存疑");
        assertThat(http.post().uri(path + "/marks").param("place", "1").with(As.actor(qingshan.auditor())))
                .hasStatus(422)
                .bodyText()
                .contains("请选择正常或者存疑");
        assertThat(http.post()
                        .uri(path + "/marks")
                        .param("place", "1")
                        .param("verdict", "good")
                        .with(As.actor(qingshan.auditor())))
                .hasStatus(302);
        assertThat(http.post().uri(path + "/signature").param("words", "看过").with(As.actor(qingshan.auditor())))
                .hasStatus(422)
                .bodyText()
                .contains("没有审");
    }

    private Audits monthsLater(int months) {
        var then = month().plusMonths(months).atDay(10).atStartOfDay(Days.CHINA).toInstant();
        return new Audits(table, parameters, log, trail, Clock.fixed(then, Days.CHINA));
    }

    private YearMonth month() {
        return YearMonth.from(clock.instant().atZone(Days.CHINA));
    }
}
