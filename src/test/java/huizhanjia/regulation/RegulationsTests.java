package huizhanjia.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.evidence.Evidences;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.law.Checkup;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.law.Verdict;
import huizhanjia.regulation.Regulation.Basis;
import huizhanjia.regulation.Regulation.Content;
import huizhanjia.signin.As;
import huizhanjia.trail.Trail;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// The rules a union set itself, from the first version to the repeal, and the duties they answer.
@QingshanTest
@Transactional
record RegulationsTests(
        Qingshan qingshan,
        Regulations regulations,
        Evidences evidences,
        List<Checkup> checkups,
        Trail trail,
        Clock clock,
        MockMvcTester http) {

    @Test
    void a_version_is_never_edited_and_each_leaves_its_event_and_evidence() {
        var first = enter(content("差旅管理办法", today().plusYears(1), "LN2-12"));
        var second = regulations.revise(
                first.id(), content("差旅管理办法（修订）", today().plusYears(2), "LN2-12"), List.of(), qingshan.organizer());
        assertThat(regulations.versions(first))
                .extracting(version -> version.content().title())
                .containsExactly("差旅管理办法（修订）", "差旅管理办法");
        assertThat(trail.timeline("210199", List.of("regulation:" + first.series()))
                        .rows())
                .extracting(entry -> entry.summary())
                .containsExactlyInAnyOrder("登记制度", "修订制度");
        assertThat(evidences.of(qingshan.organizer().scope(), qingshan.county(), "LN2-12"))
                .extracting(evidence -> evidence.statement().title())
                .contains("差旅管理办法", "差旅管理办法（修订）");
        assertThatThrownBy(() -> regulations.revise(
                        first.id(), content("另一人的修订", today().plusYears(2)), List.of(), qingshan.chair()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("别人刚修订过");
        assertThat(second.place()).isEqualTo(1);
    }

    @Test
    void what_is_repealed_stays_readable_and_is_not_revised() {
        var first = enter(content("旧的规定", today().plusYears(1)));
        var repealed = regulations.repeal(
                first.id(), new Regulations.Repeal(Basis.MEETING, "主席办公会", today(), "已有新的办法"), qingshan.organizer());
        assertThat(repealed.state(today())).isEqualTo("已废止");
        assertThat(sought("旧的规定", "CURRENT")).isEmpty();
        assertThat(sought("旧的规定", "REPEALED")).hasSize(1);
        assertThatThrownBy(() -> regulations.revise(
                        repealed.id(), content("旧的规定", today().plusYears(1)), List.of(), qingshan.organizer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已经废止");
    }

    @Test
    void duties_that_ask_for_rules_in_force_are_judged_by_them() {
        assertThat(verdict("REG-LN2-3")).isInstanceOf(Verdict.Due.class);
        assertThat(verdict("REG-QZ12-8")).isInstanceOf(Verdict.Breached.class);
        assertThat(verdict("REG-QZ8-2"))
                .isInstanceOfSatisfying(
                        Verdict.Breached.class,
                        breached -> assertThat(breached.finding()).contains("没有现行"));
        enter(content("县委研究工会工作制度", today().plusYears(1), "QZ8-2"));
        assertThat(verdict("REG-QZ8-2")).isInstanceOf(Verdict.Due.class);
    }

    @Test
    void a_form_comes_back_filled_with_every_problem() {
        var answer = http.post()
                .uri("/regulations")
                .param("title", "县总工会值班制度")
                .param("fromOn", "2026-13-40")
                .with(As.actor(qingshan.organizer()))
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("县总工会值班制度", "请选择通过方式", "请填写通过的会议", "请填写施行日期", "请填写下次复核日期");
    }

    @Test
    void a_file_alone_is_enough_and_is_read_by_whoever_reads_the_register() {
        var answer = http.post()
                .multipart()
                .uri("/regulations")
                .file(new MockMultipartFile("files", "值班制度.txt", "text/plain", "值班制度".getBytes(StandardCharsets.UTF_8)))
                .param("title", "县总工会值班制度")
                .param("basis", "MEETING")
                .param("adoptedBy", "主席办公会")
                .param("fromOn", today().toString())
                .param("reviewOn", today().plusYears(1).toString())
                .with(As.actor(qingshan.organizer()))
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        var page = http.get()
                .uri(String.valueOf(answer.getResponse().getRedirectedUrl()))
                .with(As.actor(qingshan.chair()))
                .exchange();
        assertThat(page).hasStatusOk().bodyText().contains("值班制度.txt", "现行有效");
    }

    @Test
    void without_text_and_file_nothing_is_entered() {
        var empty = new Content("空白制度", Basis.MEETING, "主席办公会", today(), today().plusYears(1), List.of(), "");
        assertThatThrownBy(() -> enter(empty)).isInstanceOf(Refused.class).hasMessageContaining("正文");
        assertThatThrownBy(() -> enter(content("倒着的制度", today().minusYears(2))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("复核日期");
    }

    @Test
    void others_neither_see_nor_write_it() {
        var own = enter(content("只看本县的制度", today().plusYears(1)));
        assertThat(regulations.find(qingshan.grassrootsChair().scope(), own.id()))
                .isEmpty();
        assertThatThrownBy(() -> regulations.revise(
                        own.id(), content("市里改县里的", today().plusYears(1)), List.of(), qingshan.cityOfficer()))
                .isInstanceOf(Refused.class);
        assertThat(http.get().uri("/regulations").with(As.actor(qingshan.systemAdmin())))
                .hasStatus(403);
    }

    @Test
    void the_list_filters_picks_columns_and_leaves_with_its_purpose() {
        enter(content("公务用车管理办法", today().plusYears(1), "LN2-12"));
        var list = http.get()
                .uri("/regulations?q=公务用车&column=制度名称&column=对应条款")
                .with(As.actor(qingshan.organizer()))
                .exchange();
        assertThat(list)
                .hasStatusOk()
                .bodyText()
                .contains("公务用车管理办法", "LN2-12", "共 <b>1</b> 条")
                .doesNotContain("党组工作规则<");
        var refused = http.get()
                .uri("/regulations/export?q=公务用车&purpose=x")
                .with(As.actor(qingshan.organizer()))
                .exchange();
        assertThat(refused).hasStatus3xxRedirection();
        var taken = http.get()
                .uri("/regulations/export?q=公务用车&purpose=报送上级工会&as=csv")
                .with(As.actor(qingshan.organizer()))
                .exchange();
        assertThat(taken).hasStatusOk().bodyText().contains("制度名称", "公务用车管理办法", "LN2-12");
        assertThat(trail.timeline("210199", List.of("list:" + qingshan.county()))
                        .rows())
                .extracting(entry -> entry.summary())
                .contains("导出制度库");
    }

    private Verdict verdict(String rule) {
        Numbers none = key -> Optional.empty();
        var checkup = checkups.stream()
                .filter(it -> it.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        return Optional.ofNullable(
                        checkup.check(Round.of("210199", today()), none).get(qingshan.county()))
                .orElseThrow();
    }

    private List<Regulation> sought(String words, String state) {
        return regulations
                .in(
                        qingshan.organizer().scope(),
                        new Regulations.Sought(words, state, today()),
                        new Excerpt.Span(0, 50))
                .rows();
    }

    private Regulation enter(Content content) {
        return regulations.enter(qingshan.county(), content, List.of(), qingshan.organizer());
    }

    private Content content(String title, LocalDate reviewOn, String... duties) {
        return new Content(title, Basis.MEETING, "主席办公会", today(), reviewOn, List.of(duties), "第一条 为了规范工作，制定本办法。");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
