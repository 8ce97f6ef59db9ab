package huizhanjia.org.roster;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.TestDatabase;
import huizhanjia.grid.GridLimits;
import huizhanjia.grid.Grids;
import huizhanjia.intake.CommitChoice;
import huizhanjia.intake.Intake;
import huizhanjia.intake.IntakeId;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowProblem;
import huizhanjia.intake.Said;
import huizhanjia.intake.StagedRow;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.Days;
import huizhanjia.org.Affiliating;
import huizhanjia.org.Grounds;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.sheet.Headers;
import huizhanjia.sheet.Mapping;
import huizhanjia.sheet.Rows;
import huizhanjia.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "org")
@Import(TestDatabase.class)
record OrgRosterTests(OrgRoster roster, Orgs orgs, JdbcClient jdbc) {

    private static final String HEADER = "工会名称,上级工会名称,基层工会类型,单位名称,建会日期,工会负责人,联系电话,工会统一社会信用代码\n";

    @Test
    void parents_in_the_file_are_founded_before_their_children() throws Exception {
        var name = Grounds.fresh("新河镇总工会");
        var import1 = check("""
                新河一村工会,%s,村（社区）工会,,2012.5.1,赵一,,
                %s,青山县总工会,乡镇（街道）总工会,,2010年3月1日,钱二,13800001111,
                """.formatted(name, name));
        assertThat(import1.tally().of(Outcome.NEW)).isEqualTo(2);
        assertThat(commit(import1).of(Outcome.NEW)).isEqualTo(2);
        var town = orgs.named(grounds().scope(), name).getFirst();
        assertThat(orgs.children(grounds().scope(), town, 10)).singleElement().satisfies(child -> {
            assertThat(child.name()).isEqualTo("新河一村工会");
        });
        var founded = orgs.need(grounds().scope(), town);
        assertThat(founded.approval().documentNumber()).isEqualTo("补录：名册.csv");
        assertThat(founded.particulars().areaCode()).isEqualTo("210199");
        assertThat(founded.particulars().leadership().phone()).isEqualTo("138****1111");
    }

    @Test
    void the_same_file_twice_changes_nothing() throws Exception {
        var rows = "%s,青山县总工会,独立基层工会,长河纺织厂,2012-05-01,赵一,13800001111,\n".formatted(Grounds.fresh("长河纺织厂工会"));
        commit(check(rows));
        var again = check(rows);
        assertThat(again.tally().of(Outcome.SAME)).isOne();
        assertThat(commit(again).of(Outcome.SAME)).isOne();
        var other = check(rows.replace("13800001111", "13900001111"));
        assertThat(other.tally().of(Outcome.CHANGED)).isOne();
        assertThat(commit(other).of(Outcome.CHANGED)).isOne();
        assertThat(check(rows.replace("13800001111", "13900001111")).tally().of(Outcome.SAME))
                .isOne();
    }

    @Test
    void unknown_parents_cycles_and_repeats_are_told_by_row() throws Exception {
        var file = check("""
                孤儿工会,没有这家总工会,村（社区）工会,,2012-05-01,,,
                甲联合会,乙联合会,区域性工会联合会,,2012-05-01,,,
                乙联合会,甲联合会,区域性工会联合会,,2012-05-01,,,
                独苗村工会,青山县总工会,村（社区）工会,,2012-05-01,,,
                独苗村工会,青山县总工会,村（社区）工会,,2012-05-01,,,
                县中县,青山县总工会,县总工会,,2012-05-01,,,
                一家联合工会,青山县总工会,联合基层工会,独一家,2012-05-01,,,
                新会,青山县总工会,村（社区）工会,,2099-01-01,,,
                """);
        assertThat(file.problems()).extracting(RowProblem::row).containsSubsequence(2, 3, 4, 6, 7, 8, 9);
        assertThat(messages(file))
                .contains("管辖范围内没有")
                .contains("成环")
                .contains("与第 5 行重复")
                .contains("不能直接设在")
                .contains("两个以上单位")
                .contains("还没有到");
        assertThat(file.tally().of(Outcome.WRONG)).isEqualTo(6);
        assertThat(file.tally().of(Outcome.DUPLICATE)).isOne();
        assertThat(commit(file).of(Outcome.NEW)).isOne();
    }

    @Test
    void a_row_without_a_parent_belongs_where_the_file_was_brought_in() throws Exception {
        var name = Grounds.fresh("无上级村工会");
        commit(check("%s,,村（社区）工会,,2012-05-01,,,\n".formatted(name)));
        var org = orgs.named(grounds().scope(), name).getFirst();
        assertThat(orgs.need(grounds().scope(), org).parent())
                .isEqualTo(grounds().county());
    }

    @Test
    void a_recent_union_needs_its_reply() throws Exception {
        var file = check("昨建村工会,青山县总工会,村（社区）工会,,%s,,,\n"
                .formatted(LocalDate.now(Days.CHINA).minusDays(1)));
        assertThat(messages(file)).contains("一年内新建的工会请填写上级工会的批复文号");
    }

    @Test
    void a_code_finds_an_organisation_under_another_name() throws Exception {
        var code = CreditCode.completing("81210199MC0000099").value();
        var name = Grounds.fresh("有证厂工会");
        commit(check("%s,青山县总工会,独立基层工会,有证厂,2012-05-01,赵一,,%s\n".formatted(name, code)));
        var renamed = check("%s更名,青山县总工会,独立基层工会,有证厂,2012-05-01,赵一,,%s\n".formatted(name, code));
        assertThat(commit(renamed.renaming()).of(Outcome.CHANGED)).isOne();
        assertThat(orgs.named(grounds().scope(), name)).isEmpty();
        assertThat(orgs.named(grounds().scope(), name + "更名")).hasSize(1);
    }

    @Test
    void an_import_is_taken_back_as_far_as_nobody_built_on_it() throws Exception {
        var first = Grounds.fresh("撤回镇总工会");
        var second = Grounds.fresh("留下镇总工会");
        var file = check("""
                %s,青山县总工会,乡镇（街道）总工会,,2012-05-01,,,
                %s,青山县总工会,乡镇（街道）总工会,,2012-05-01,,,
                """.formatted(first, second));
        commit(file);
        var kept = orgs.named(grounds().scope(), second).getFirst();
        grounds().found(kept, OrgKind.VILLAGE, "后建村工会");
        var told = new ArrayList<RowProblem>();
        var undone = roster.undo(file.intake(), told::add, new Silent());
        assertThat(undone.of(Outcome.NEW)).isOne();
        assertThat(undone.of(Outcome.WRONG)).isOne();
        assertThat(told).singleElement().satisfies(rowProblem -> {
            assertThat(rowProblem.row()).isEqualTo(3);
            assertThat(rowProblem.message()).contains("下级");
        });
        assertThat(roster.undo(file.intake(), told::add, new Silent())).isEqualTo(undone);
        assertThat(told).hasSize(1);
        assertThat(orgs.named(grounds().scope(), first)).isEmpty();
        assertThat(orgs.find(grounds().scope(), kept)).isPresent();
        assertThat(jdbc.sql("select count(*) from org.org where name = ?")
                        .param(first)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void an_import_can_be_repeated_after_it_was_taken_back() throws Exception {
        var code = CreditCode.completing("81210199MC0000077").value();
        var rows = "%s,青山县总工会,独立基层工会,重来厂,2012-05-01,,,%s\n".formatted(Grounds.fresh("重来厂工会"), code);
        var file = check(rows);
        commit(file);
        assertThat(roster.undo(file.intake(), rowProblem -> {}, new Silent()).of(Outcome.NEW))
                .isOne();
        assertThat(commit(check(rows)).of(Outcome.NEW)).isOne();
    }

    @Test
    void a_commit_goes_on_where_it_was_stopped() throws Exception {
        var file = check("%s,青山县总工会,独立基层工会,停电厂,2012-05-01,,,\n".formatted(Grounds.fresh("停电厂工会")));
        assertThat(commit(file).of(Outcome.NEW)).isOne();
        assertThat(commit(file).of(Outcome.NEW)).isOne();
    }

    @Test
    void an_import_moves_nobody() throws Exception {
        var name = Grounds.fresh("不动厂工会");
        var rows = "%s,青山县总工会,独立基层工会,不动厂,2012-05-01,,,%s\n"
                .formatted(name, CreditCode.completing("81210199MC0000055").value());
        commit(check(rows));
        var mill = orgs.named(grounds().scope(), name).getFirst();
        var town = grounds().found(grounds().county(), OrgKind.TOWNSHIP_FEDERATION, Grounds.fresh("搬入镇总工会"));
        orgs.affiliate(
                mill,
                new Affiliating(town, LocalDate.of(2025, 1, 1), "青工发〔2025〕1号", 1),
                grounds().clerk());
        var again = check(rows);
        assertThat(again.tally().of(Outcome.SAME)).isOne();
        assertThat(messages(again)).contains("导入不变更隶属");
    }

    @Test
    void an_organisation_is_renamed_only_when_the_clerk_says_so() throws Exception {
        var code = CreditCode.completing("812101990000000AA").value();
        commit(check("旧名厂工会,青山县总工会,独立基层工会,旧名厂,2012-05-01,赵一,13812345678,%s\n".formatted(code)));
        var other = check("新名厂工会,青山县总工会,独立基层工会,旧名厂,2012-05-01,钱二,不知道,%s\n".formatted(code));
        assertThat(other.tally().counts()).isEqualTo(Map.of(Outcome.RENAMED, 1));
        assertThat(roster.staged(other.intake(), Outcome.RENAMED, new StagedRow(0, 0, ""), 10))
                .singleElement()
                .satisfies(row -> assertThat(row.words())
                        .contains("工会名称：旧名厂工会 → 新名厂工会")
                        .contains("负责人：赵一 → 钱二")
                        .doesNotContain("联系电话"));
        assertThat(messages(other)).contains("没有登记");
        assertThat(commit(other).of(Outcome.CHANGED)).isZero();
    }

    @Test
    void staged_rows_show_names_and_no_telephone() throws Exception {
        var file = check("电话厂工会,青山县总工会,独立基层工会,电话厂,2012-05-01,赵一,13812345678,\n");
        assertThat(roster.staged(file.intake(), Outcome.NEW, new StagedRow(0, 0, ""), 10))
                .extracting(StagedRow::words)
                .containsExactly("电话厂工会 · 青山县总工会");
        roster.discard(file.intake());
        assertThat(roster.staged(file.intake(), Outcome.NEW, new StagedRow(0, 0, ""), 10))
                .isEmpty();
    }

    /// A file after its check.
    private record Checked(Intake intake, Tally tally, List<RowProblem> problems) {

        /// With the yes of the clerk to other names.
        Checked renaming() {
            var said = new Said(Map.of(Said.RENAMING, "true"));
            var again = new Intake(intake.id(), intake.county(), intake.org(), intake.fileName(), said, intake.by());
            return new Checked(again, tally, problems);
        }
    }

    private Checked check(String rows) throws IOException {
        var county = grounds().county();
        var intake = new Intake(
                IntakeId.next(),
                "210199",
                county,
                "名册.csv",
                new Said(Map.of(Said.HOME, county.toString())),
                Grounds.clerk(county, "210199"));
        var file = Files.writeString(Files.createTempFile("orgs", ".csv"), HEADER + rows);
        var problems = new ArrayList<RowProblem>();
        try (var grid = Grids.open(file, GridLimits.STANDARD);
                var read = new Rows(grid, Mapping.of(Headers.find(grid, roster.columns())), roster.columns())) {
            return new Checked(intake, roster.check(intake, read, problems::add), problems);
        } finally {
            Files.delete(file);
        }
    }

    private Tally commit(Checked file) {
        return roster.commit(file.intake(), CommitChoice.RIGHT_ONES, file.problems()::add, new Silent());
    }

    private static String messages(Checked file) {
        return file.problems().toString();
    }

    private Grounds grounds() {
        return new Grounds(orgs, jdbc);
    }

    /// Progress nobody watches.
    private record Silent() implements Progress {

        @Override
        public void total(long total) {}

        @Override
        public void done(long done) {}

        @Override
        public void note(String note) {}
    }
}
