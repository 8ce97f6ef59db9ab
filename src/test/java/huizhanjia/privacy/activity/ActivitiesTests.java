package huizhanjia.privacy.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Refused;
import huizhanjia.privacy.PrivacyWaiting;
import huizhanjia.privacy.activity.Activities.Weighing;
import huizhanjia.privacy.activity.Activity.Particulars;
import huizhanjia.signin.As;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// What is done with personal data, and what was weighed before.
@QingshanTest
@Transactional
record ActivitiesTests(Qingshan qingshan, Activities activities, PrivacyWaiting waiting, MockMvcTester http) {

    @Test
    void sensitive_data_is_weighed_before_and_again_when_its_day_comes() {
        var id = activities.register(aid(Sensitivity.SENSITIVE, ""), qingshan.chair());
        assertThat(waiting.assessments(qingshan.chair()).late()).isTrue();
        assertThat(of(id).state(today())).isEqualTo("待评估");
        activities.weigh(id, weighed(today().minusYears(2), today().minusDays(1)), qingshan.chair());
        assertThat(of(id).state(today())).isEqualTo("复评逾期");
        activities.weigh(id, weighed(today(), today().plusYears(1)), qingshan.chair());
        assertThat(of(id).state(today())).isEqualTo("采取措施后可以开展");
        assertThat(waiting.assessments(qingshan.chair()).waiting()).isZero();
        assertThat(of(id).assessments().getFirst().keptUntil(activities.keptYears("210199")))
                .isEqualTo(today().plusYears(3));
    }

    @Test
    void what_others_get_is_weighed_too_and_ordinary_data_need_not_be() {
        assertThat(of(activities.register(aid(Sensitivity.ORDINARY, "税务部门"), qingshan.chair()))
                        .isLate(today()))
                .isTrue();
        assertThat(of(activities.register(aid(Sensitivity.ORDINARY, ""), qingshan.chair()))
                        .isLate(today()))
                .isFalse();
    }

    @Test
    void a_change_is_another_version_and_the_slower_of_two_is_told() {
        var read = of(activities.register(aid(Sensitivity.ORDINARY, ""), qingshan.chair()));
        activities.amend(read, aid(Sensitivity.GUARDED, ""), qingshan.chair());
        assertThat(of(read.id()).version()).isEqualTo(2);
        assertThatThrownBy(() -> activities.amend(read, aid(Sensitivity.SENSITIVE, ""), qingshan.organizer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("别人刚改过");
        activities.end(read.id(), qingshan.chair());
        assertThat(of(read.id()).state(today())).isEqualTo("已停止");
    }

    @Test
    void the_register_is_a_page_and_a_unit_reads_it_only() {
        var answer = http.post()
                .uri("/privacy/activities")
                .param("title", "困难职工帮扶")
                .param("kinds", "病种、残疾、银行卡号")
                .param("purpose", "核实困难，发放救助")
                .param("basis", "CONSENT")
                .param("sensitivity", "SENSITIVE")
                .param("keeping", "待定")
                .with(As.actor(qingshan.chair()))
                .exchange();
        assertThat(answer).hasStatus(302);
        assertThat(http.get().uri("/privacy/activities").with(As.actor(qingshan.chair())))
                .bodyText()
                .contains("困难职工帮扶", "取得个人的同意", "待评估");
        var path = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(http.post().uri(path + "/assessments").with(As.actor(qingshan.chair())))
                .hasStatus(422);
        assertThat(http.post().uri("/privacy/activities").with(As.actor(qingshan.grassrootsChair())))
                .hasStatus(403);
        assertThat(http.post().uri("/privacy/activities").param("title", "登记").with(As.actor(qingshan.chair())))
                .hasStatus(422)
                .bodyText()
                .contains("合法性基础", "登记");
    }

    private Activity of(UUID id) {
        return activities.need(qingshan.chair().scope(), id);
    }

    private static Particulars aid(Sensitivity sensitivity, String receivers) {
        return new Particulars("帮扶", "病种", "救助", LawfulBasis.CONSENT, sensitivity, "待定", receivers);
    }

    private static Weighing weighed(LocalDate on, LocalDate next) {
        return new Weighing(on, "泄露影响生活", "加密、单独授权", Assessment.Result.GO_WITH_MEASURES, "评估 1 号", next);
    }

    private LocalDate today() {
        return activities.today();
    }
}
