package huizhanjia.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.AtOnce;
import huizhanjia.TestDatabase;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.law.LawText;
import huizhanjia.law.SharedTexts;
import huizhanjia.task.Locks;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
record StatutesTests(
        Statutes statutes, Locks locks, Trail trail, JdbcClient database, PlatformTransactionManager transactions) {

    private static final Actor ADMIN = LawFiles.admin("210199");

    @Test
    void a_file_is_looked_at_and_then_kept_and_the_trail_says_so() {
        var draft = statutes.bring(ADMIN, "甲条例(2020-01-02).md", md("甲条例"));
        assertThat(statutes.library().find("甲条例-2020-01-02")).isEmpty();
        var read = statutes.reading(ADMIN, draft);
        var kept = statutes.keep(ADMIN, draft, read.imprint());
        assertThat(kept).isEqualTo(new Statutes.Kept("甲条例-2020-01-02", true));
        var text = statutes.library().find(kept.law()).orElseThrow();
        assertThat(text.passages()).isEqualTo(read.passages());
        assertThat(text.isWhole()).isTrue();
        var loaded = statutes.library().loaded(text).orElseThrow();
        assertThat(loaded.by()).isEqualTo("郑浩（系统管理员）");
        assertThat(trail.timeline("210199", List.of("statute:" + loaded.id())).rows())
                .extracting(TimelineEntry::summary)
                .containsExactly("载入法规全文：甲条例");
        refused("statute.no-draft", () -> statutes.reading(ADMIN, draft));
    }

    @Test
    void a_file_is_seen_by_whoever_brought_it_only_and_cleared_after_a_day() {
        var draft = statutes.bring(ADMIN, "乙条例(2020-01-02).md", md("乙条例"));
        refused("statute.no-draft", () -> statutes.reading(LawFiles.admin("210199"), draft));
        database.sql(
                        "insert into statute.draft select gen_random_uuid(), 'old', 'x', clerk_id, now() - interval '2 days'"
                                + " from statute.draft")
                .update();
        statutes.bring(ADMIN, "乙条例(2020-01-02).md", md("乙条例"));
        assertThat(database.sql("select count(*) from statute.draft where file_name = 'old'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_same_file_and_the_same_words_change_nothing() {
        assertThat(load("丙条例(2020-01-02).md", md("丙条例")).isNew()).isTrue();
        var before = rows();
        assertThat(load("另一个名字(2020-01-02).md", md("丙条例")).isNew()).isFalse();
        assertThat(load("丙条例(2020-01-02).docx", LawFiles.docx("丙条例", "第一条　甲。", "第二条　乙。")))
                .isEqualTo(new Statutes.Kept("丙条例-2020-01-02", false));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_new_version_stands_beside_the_old_one() {
        load("丁条例(2010-01-02).md", md("丁条例"));
        load("丁条例(2020-03-04).md", LawFiles.lines("# 丁条例", "第一条　丙。"));
        var library = statutes.library();
        var newer = library.find("丁条例-2020-03-04").orElseThrow();
        assertThat(library.others(newer)).extracting(LawText::id).containsExactly("丁条例-2010-01-02");
        assertThat(library.find("丁条例")).contains(newer);
        assertThat(library.find("丁条例（2010）")).map(LawText::id).contains("丁条例-2010-01-02");
        assertThat(library.names(newer)).containsExactlyInAnyOrder("丁条例-2020-03-04", "丁条例", "丁条例（2020）");
    }

    @Test
    void other_words_for_the_same_version_are_refused_until_the_first_is_withdrawn() {
        load("戊条例(2020-01-02).md", md("戊条例"));
        var other = LawFiles.lines("# 戊条例", "第一条　改了。");
        refused("statute.taken", () -> load("戊条例(2020-01-02).md", other));
        refused("statute.no-reason", () -> statutes.withdraw(ADMIN, "戊条例-2020-01-02", " "));
        statutes.withdraw(ADMIN, "戊条例-2020-01-02", "文件不是正式文本");
        refused("statute.not-loaded", () -> statutes.withdraw(ADMIN, "戊条例-2020-01-02", "再撤"));
        assertThat(statutes.library().find("戊条例-2020-01-02")).isEmpty();
        assertThat(load("戊条例(2020-01-02).md", other).isNew()).isTrue();
        assertThat(statutes.library().find("戊条例").orElseThrow().article("第一条"))
                .singleElement()
                .satisfies(passage -> assertThat(passage.text()).isEqualTo("第一条　改了。"));
    }

    @Test
    void what_the_house_cites_is_replaced_by_the_whole_text_and_comes_back_when_it_is_withdrawn() {
        var cited = statutes.library().find("labor-law-2018").orElseThrow();
        assertThat(cited.isWhole()).isFalse();
        load("劳动法.md", LawFiles.lines("# 中华人民共和国劳动法", "2018年12月29日 某会议修正", "第一条 甲。", "第十五条 乙。"));
        var whole = statutes.library().find("labor-law-2018").orElseThrow();
        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.articles()).containsExactly("第一条", "第十五条");
        statutes.withdraw(ADMIN, "labor-law-2018", "试载");
        assertThat(statutes.library().find("labor-law-2018")).contains(cited);
    }

    @Test
    void a_text_may_be_loaded_under_the_name_the_house_cites_it_by() {
        var read = TextRecognition.read("会费.md", md("关于收交工会会费的通知"));
        var said = new TextImprint("全总关于收交工会会费的规定", "关于收交工会会费的通知", "全国总工会", "", LocalDate.of(1978, 1, 1), null);
        assertThat(statutes.load(ADMIN, read.as(said)).law()).isEqualTo("全总关于收交工会会费的规定");
        assertThat(statutes.library().missing(List.of("全总关于收交工会会费的规定", "没有的规定")))
                .containsExactly("没有的规定");
    }

    @Test
    void what_comes_with_the_house_and_what_has_no_version_is_refused() {
        var policy = LawFiles.lines("# 中华全国总工会关于加强县级工会建设的意见", "（一）甲。");
        refused("statute.held", () -> load("意见_20201223.md", policy));
        refused("statute.no-version", () -> load("没有日期.md", md("没有日期的条例")));
        refused(
                "access.denied",
                () -> statutes.load(
                        new Actor(
                                ADMIN.clerk(),
                                ADMIN.appointment(),
                                "周红",
                                "组织干部",
                                ADMIN.scope(),
                                Set.of("law:read"),
                                "test"),
                        TextRecognition.read("己条例(2020-01-02).md", md("己条例"))));
    }

    @Test
    void what_one_server_was_given_the_other_shows_and_what_was_undone_neither() {
        var other = new Statutes(new LoadedTable(database), new DraftTable(database), locks, trail, Clock.systemUTC());
        other.library();
        load("庚条例(2020-01-02).md", md("庚条例"));
        assertThat(other.library().find("庚条例-2020-01-02")).isPresent();
        new TransactionTemplate(transactions).executeWithoutResult(work -> {
            load("辛条例(2020-01-02).md", md("辛条例"));
            assertThat(statutes.library().find("辛条例-2020-01-02")).isPresent();
            work.setRollbackOnly();
        });
        assertThat(statutes.library().find("辛条例-2020-01-02")).isEmpty();
        statutes.withdraw(ADMIN, "庚条例-2020-01-02", "试载");
        assertThat(other.library().find("庚条例-2020-01-02")).isEmpty();
    }

    @Test
    void a_library_that_did_not_change_is_not_read_again() {
        assertThat(statutes.library()).isSameAs(statutes.library());
    }

    @Test
    void two_hands_that_load_one_version_load_it_once() throws Exception {
        var said = AtOnce.done(
                () -> load("壬条例(2020-01-02).md", md("壬条例")),
                () -> load("壬条例(2020-01-02).md", LawFiles.lines("# 壬条例", "第一条　别的。")));
        assertThat(said).containsExactlyInAnyOrder("", "statute.taken");
    }

    @Test
    void rows_that_were_read_are_not_changed() {
        load("癸条例(2020-01-02).md", md("癸条例"));
        assertThatThrownBy(() ->
                        database.sql("update statute.passage set words = 'x'").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> database.sql("delete from statute.text").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_folder_is_loaded_file_by_file(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("地方"));
        Files.write(folder.resolve("子条例(2020-01-02).md"), md("子条例"));
        Files.write(folder.resolve("地方/丑条例(2020-01-02).docx"), LawFiles.docx("丑条例", "第一条　甲。", "第三条　乙。"));
        Files.write(folder.resolve("坏.docx"), new byte[] {1, 2, 3});
        Files.write(folder.resolve(".hidden"), new byte[] {1});
        var command = new LawsCommand(statutes);
        assertThat(command.run(List.of(folder.toString()))).isOne();
        assertThat(statutes.library().find("丑条例-2020-01-02")).isPresent();
        assertThat(statutes.library().loaded(statutes.library().find("子条例").orElseThrow()))
                .hasValueSatisfying(loaded -> assertThat(loaded.by()).startsWith("服务器用户 "));
        Files.delete(folder.resolve("坏.docx"));
        var before = rows();
        assertThat(command.run(List.of(folder.toString()))).isZero();
        assertThat(rows()).isEqualTo(before);
        refused("statute.folder", () -> command.run(List.of(folder.resolve("没有").toString())));
        refused("statute.folder", () -> command.run(List.of()));
    }

    @Test
    void every_official_text_beside_the_project_is_loaded() {
        var folder = SharedTexts.need();
        assertThat(new LawsCommand(statutes).run(List.of(folder.toString()))).isNotNegative();
        var library = statutes.library();
        var union = library.find("trade-union-law-2021").orElseThrow();
        assertThat(union.articles()).hasSize(58);
        assertThat(library.others(library.find("cybersecurity-law-2016").orElseThrow()))
                .extracting(LawText::id)
                .containsExactly("网络安全法-2025-10-28");
        assertThat(library.find("集体合同规定（2004）").orElseThrow().article("第三十八条")).isNotEmpty();
        library.all().stream().filter(LawText::isWhole).map(LawText::id).forEach(law -> {
            if (library.loaded(library.find(law).orElseThrow()).isPresent() && !law.contains("条例-2020-01-02")) {
                statutes.withdraw(ADMIN, law, "试载");
            }
        });
    }

    private Statutes.Kept load(String name, byte[] content) {
        return statutes.load(ADMIN, TextRecognition.read(name, content));
    }

    private int rows() {
        return database.sql("select count(*) from statute.text")
                .query(Integer.class)
                .single();
    }

    private static byte[] md(String title) {
        return LawFiles.lines("# " + title, "第一条　甲。", "第二条　乙。");
    }

    private static void refused(String code, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
