package huizhanjia.privacy.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.privacy.PrivacyWaiting;
import huizhanjia.privacy.breach.Breach.Found;
import huizhanjia.privacy.breach.Breach.Kind;
import huizhanjia.privacy.breach.Breaches.Done;
import huizhanjia.signin.As;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// Data leaks, and somebody must be told in time.
@QingshanTest
@Transactional
record BreachesTests(Qingshan qingshan, Breaches breaches, PrivacyWaiting waiting, MockMvcTester http) {

    @Test
    void a_larger_leak_found_five_hours_ago_is_late_on_the_desk_until_the_authority_is_told() {
        var id = breaches.report(found(5, BreachLevel.LARGER), qingshan.organizer());
        assertThat(waiting.breaches(qingshan.organizer()).late()).isTrue();
        assertThat(http.get().uri("/").with(As.actor(qingshan.organizer())))
                .bodyText()
                .contains("未办结的个人信息泄露事件", "已逾期");
        assertThat(http.get().uri("/privacy/breaches/" + id).with(As.actor(qingshan.organizer())))
                .bodyText()
                .contains("通知逾期");
        breaches.step(id, Kind.AUTHORITY, done("已报省网信办"), qingshan.organizer());
        assertThat(waiting.breaches(qingshan.organizer()).late()).isFalse();
        assertThat(waiting.breaches(qingshan.organizer()).waiting()).isEqualTo(1);
    }

    @Test
    void an_ordinary_leak_has_a_day() {
        breaches.report(found(5, BreachLevel.ORDINARY), qingshan.organizer());
        assertThat(waiting.breaches(qingshan.organizer()).late()).isFalse();
        breaches.report(found(25, BreachLevel.ORDINARY), qingshan.organizer());
        assertThat(waiting.breaches(qingshan.organizer()).late()).isTrue();
    }

    @Test
    void nothing_is_closed_before_the_authority_and_the_persons_are_told() {
        var id = breaches.report(found(1, BreachLevel.LARGER), qingshan.organizer());
        assertThatThrownBy(() -> breaches.step(id, Kind.CLOSE, done("完"), qingshan.organizer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("才能办结");
        breaches.step(id, Kind.AUTHORITY, done("已报"), qingshan.organizer());
        breaches.step(id, Kind.UNTOLD, done("文件已收回，没有外传"), qingshan.organizer());
        breaches.step(id, Kind.CLOSE, done("完"), qingshan.organizer());
        assertThat(breaches.need(qingshan.chair().scope(), id).state()).isEqualTo("处置完毕");
        assertThat(waiting.breaches(qingshan.organizer()).waiting()).isZero();
    }

    @Test
    void a_unit_reports_and_the_county_deals_with_it() {
        var id = breaches.report(found(1, BreachLevel.ORDINARY), qingshan.grassrootsChair());
        assertThatThrownBy(() -> breaches.step(id, Kind.AUTHORITY, done("已报"), qingshan.grassrootsChair()))
                .isInstanceOf(Refused.class);
        assertThat(breaches.in(qingshan.chair().scope(), Excerpt.Span.page(0)).rows())
                .extracting(Breach::id)
                .contains(id);
        assertThatThrownBy(() -> breaches.need(qingshan.townshipOfficer().scope(), id))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_form_comes_back_with_what_was_typed() {
        assertThat(http.post()
                        .uri("/privacy/breaches")
                        .param("at", "昨天")
                        .param("level", "LARGER")
                        .param("persons", "12")
                        .param("kinds", "姓名、电话")
                        .with(As.actor(qingshan.organizer())))
                .hasStatus(422)
                .bodyText()
                .contains("发现时间", "姓名、电话");
        var moment = breaches.now().minusHours(1).withNano(0).toString();
        assertThat(http.post()
                        .uri("/privacy/breaches")
                        .param("at", moment)
                        .param("level", "LARGER")
                        .param("persons", "12")
                        .param("kinds", "姓名、电话")
                        .param("cause", "名册发错群")
                        .param("measures", "已撤回")
                        .with(As.actor(qingshan.organizer())))
                .hasStatus(302);
        assertThat(http.get().uri("/privacy/breaches").with(As.actor(qingshan.chair())))
                .bodyText()
                .contains("较大", "待通知部门");
    }

    private Found found(int hoursAgo, BreachLevel level) {
        return new Found(breaches.now().minusHours(hoursAgo), level, "姓名、证件号码", 40, "名册发错群", "已撤回");
    }

    private Done done(String words) {
        return new Done(words, "", breaches.now());
    }
}
