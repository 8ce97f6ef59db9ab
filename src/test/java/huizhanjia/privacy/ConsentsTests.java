package huizhanjia.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Member;
import huizhanjia.member.roll.MemberLists;
import huizhanjia.member.roll.MemberQuery;
import huizhanjia.privacy.Consent.Statement;
import huizhanjia.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// What people are told, and what they agree to.
@QingshanTest
@Transactional
record ConsentsTests(
        Qingshan qingshan,
        Notices notices,
        Consents consents,
        WithoutConsent without,
        MemberLists lists,
        MockMvcTester http,
        Clock clock) {

    private static final Notice.Words WORDS =
            new Notice.Words("青山县总工会", "青山县人民路1号 024-00000000", "会籍管理", "姓名、证件号码", "会籍存续期间", "向所在工会提出");

    @Test
    void a_notice_is_read_without_an_account_and_never_changed() {
        assertThat(http.get().uri("/privacy-notice")).hasStatusOk().bodyText().contains("还没有生效的隐私告知");
        issue("青山县人民路1号 024-00000000");
        issue("青山县人民路2号");
        assertThat(http.get().uri("/privacy-notice/210199"))
                .hasStatusOk()
                .bodyText()
                .contains("第 2 版", "人民路2号")
                .doesNotContain("人民路1号");
        assertThat(notices.of(chair().scope())).extracting(Notice::version).containsExactly(2, 1);
    }

    @Test
    void a_notice_says_everything_the_article_asks_for() {
        assertThat(http.post()
                        .uri("/privacy/notices")
                        .param("from", today().toString())
                        .param("handler", "青山县总工会")
                        .with(As.actor(chair())))
                .hasStatus(422)
                .bodyText()
                .contains("第十七条要求告知", "青山县总工会");
        assertThatThrownBy(() -> notices.issue(today().minusDays(1), WORDS, chair()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已经过去");
        assertThatThrownBy(() -> notices.issue(today(), WORDS, qingshan.grassrootsChair()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_consent_says_which_version_was_read_and_a_withdrawal_is_another_record() {
        var member = somebody();
        assertThatThrownBy(() -> consents.record(member, said(ConsentKind.GENERAL, true), clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有生效的隐私告知");
        issue("青山县人民路1号");
        consents.record(member, said(ConsentKind.GENERAL, true), clerk());
        consents.record(member, said(ConsentKind.HEALTH, true), clerk());
        consents.record(member, said(ConsentKind.HEALTH, false), clerk());
        var said = consents.of(clerk().scope(), member);
        assertThat(said).hasSize(3);
        assertThat(said.getLast().notice()).isEqualTo(1);
        assertThat(Consents.standing(said).get(ConsentKind.HEALTH))
                .satisfies(consent -> assertThat(consent.given()).isFalse());
        assertThatThrownBy(() -> consents.record(member, said(ConsentKind.ACCOUNT, false), clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不用撤回");
        assertThat(http.get().uri("/members/" + member).with(As.actor(clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("隐私告知的同意", "纸质签字，第 1 版");
        assertThat(http.get().uri("/privacy/consents/" + member).with(As.actor(clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("已撤回", "医疗健康");
    }

    @Test
    void who_agreed_leaves_the_list_of_those_without_and_comes_back_after_a_withdrawal() {
        issue("青山县人民路1号");
        var mill = qingshan.grassrootsChair();
        var before = without.after("", mill).silent();
        var first = before.getFirst().id();
        consents.record(first, said(ConsentKind.GENERAL, true), mill);
        assertThat(without.after("", mill).silent()).extracting(Member::id).doesNotContain(first);
        consents.record(first, said(ConsentKind.GENERAL, false), mill);
        assertThat(without.after("", mill).silent()).extracting(Member::id).contains(first);
        assertThat(http.get().uri("/privacy/consents").with(As.actor(mill)))
                .hasStatusOk()
                .bodyText()
                .contains(before.getFirst().person().name());
    }

    @Test
    void nobody_records_for_a_member_of_another_union() {
        issue("青山县人民路1号");
        var elsewhere = lists.page(
                        chair().scope(), MemberQuery.all(qingshan.hospital()), new MemberLists.Paging("", 1, false))
                .members()
                .getFirst()
                .id();
        assertThatThrownBy(
                        () -> consents.record(elsewhere, said(ConsentKind.GENERAL, true), qingshan.grassrootsChair()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("管辖范围");
    }

    @Test
    void administrators_open_nothing_of_it() {
        for (var admin : List.of(qingshan.systemAdmin(), qingshan.securityAdmin(), qingshan.auditor())) {
            assertThat(http.get().uri("/privacy/consents").with(As.actor(admin)))
                    .hasStatus(403);
            assertThat(http.get().uri("/privacy/requests").with(As.actor(admin)))
                    .hasStatus(403);
        }
    }

    private void issue(String contact) {
        notices.issue(
                today(),
                new Notice.Words(
                        WORDS.handler(), contact, WORDS.purpose(), WORDS.kinds(), WORDS.keeping(), WORDS.rights()),
                chair());
    }

    private MemberId somebody() {
        return lists.page(
                        clerk().scope(),
                        MemberQuery.all(qingshan.redStarFactory()),
                        new MemberLists.Paging("", 1, false))
                .members()
                .getFirst()
                .id();
    }

    private Statement said(ConsentKind kind, boolean given) {
        return new Statement(kind, given, today(), ConsentWay.PAPER, "卷 3");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Actor chair() {
        return qingshan.chair();
    }

    private Actor clerk() {
        return qingshan.organizer();
    }
}
