package huizhanjia.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.PeopleTest;
import huizhanjia.TestDatabase;
import huizhanjia.access.MovableClock;
import huizhanjia.intake.IntakeWorld.Reception;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.sheet.Mapping;
import huizhanjia.sheet.SheetMapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PeopleTest
record IntakesTests(
        Intakes intakes,
        IntakeResults results,
        IntakePurge purge,
        PaperRoster roster,
        Reception reception,
        MovableClock clock) {

    private static final String LIST = """
            来宾名册,,
            姓名,身份证号,手机
            张三,11010519491231002x,13812345678
            李四,123,13812345678
            王五,11010519491231002X,
            合计,3,
            """;

    @BeforeEach
    void nobody_is_here_yet() {
        roster.clear();
    }

    @Test
    void a_list_is_checked_committed_and_taken_back() {
        var by = reception.clerk();
        var checked = reception.checked(by, LIST);
        assertThat(results.tally(checked, IntakeStage.CHECK).counts())
                .isEqualTo(Map.of(Outcome.NEW, 1, Outcome.WRONG, 1, Outcome.DUPLICATE, 1));
        assertThat(checked.marks().passedOver()).isEqualTo(1);
        assertThat(roster.guests()).isEmpty();

        intakes.commit(checked, CommitChoice.RIGHT_ONES, by);
        var committed = reception.rested(checked.id(), by);
        assertThat(committed.state()).isEqualTo("已提交");
        assertThat(roster.guests()).containsExactly("11010519491231002X");

        intakes.undo(committed, by);
        assertThat(reception.rested(checked.id(), by).state()).isEqualTo("已撤回");
        assertThat(roster.guests()).isEmpty();
        assertThat(results.timeline(committed).rows())
                .extracting(entry -> entry.summary())
                .containsExactly("撤回来宾名册的导入", "导入来宾名册", "上传来宾名册文件");
    }

    @Test
    void wrong_rows_keep_their_reasons_and_come_back_marked() throws IOException {
        var by = reception.clerk();
        var checked = reception.checked(by, LIST);
        assertThat(results.problems(checked, Outcome.WRONG, 0, 10))
                .singleElement()
                .satisfies(rowProblem -> {
                    assertThat(rowProblem.row()).isEqualTo(4);
                    assertThat(rowProblem.message()).contains("应为 18 位");
                });
        var marked = results.marked(checked, by);
        try (var workbook =
                WorkbookFactory.create(new ByteArrayInputStream(marked.content().toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(1).getCellComment())
                    .isNotNull();
        }
    }

    @Test
    void only_who_brought_a_workbook_gets_it_back_in_clear() throws IOException {
        var by = reception.clerk();
        var checked = reception.checked(by, LIST);
        assertThat(text(results.marked(checked, by))).contains("11010519491231002", "张三");
        assertThat(results.timeline(checked).rows().getFirst().summary()).contains("取回标注文件");
        var others = text(results.marked(checked, reception.clerk()));
        assertThat(others).contains("张三", "******").doesNotContain("11010519491231002", "13812345678");
    }

    private static String text(IntakeResults.MarkedFile marked) throws IOException {
        var text = new StringBuilder();
        try (var workbook =
                WorkbookFactory.create(new ByteArrayInputStream(marked.content().toByteArray()))) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append(' ')));
        }
        return text.toString();
    }

    @Test
    void all_or_nothing_commits_nothing_while_a_row_is_wrong() {
        var by = reception.clerk();
        var checked = reception.checked(by, LIST);
        intakes.commit(checked, CommitChoice.ALL_OR_NOTHING, by);
        var after = reception.rested(checked.id(), by);
        assertThat(after.failure()).contains("有 1 行有误");
        assertThat(after.isChecked()).isTrue();
        assertThat(roster.guests()).isEmpty();
    }

    @Test
    void a_refusal_in_the_middle_is_told_and_may_be_tried_again() {
        var by = reception.clerk();
        var checked = reception.checked(by, "姓名,证件号码\n不速之客,11010519491231002X\n");
        intakes.commit(checked, CommitChoice.RIGHT_ONES, by);
        assertThat(reception.rested(checked.id(), by).failure()).contains("不在邀请之列");
    }

    @Test
    void a_header_nobody_knows_is_pointed_out_by_a_person() {
        var by = reception.clerk();
        var card = reception.upload(by, "谁,号\n张三,11010519491231002X\n");
        assertThatThrownBy(() -> intakes.check(card, by))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("表头");
        intakes.map(card, new Mapping(List.of(new SheetMapping(0, 1, 1, Map.of("name", 0, "id", 1)))), Map.of(), by);
        intakes.check(intakes.need(card.id(), by), by);
        assertThat(results.tally(reception.rested(card.id(), by), IntakeStage.CHECK)
                        .of(Outcome.NEW))
                .isEqualTo(1);
    }

    @Test
    void after_seven_days_it_cannot_be_taken_back_and_the_file_goes() {
        var by = reception.clerk();
        var checked = reception.checked(by, LIST);
        intakes.commit(checked, CommitChoice.RIGHT_ONES, by);
        var committed = reception.rested(checked.id(), by);
        assertThat(sealed(committed)).exists();
        clock.pass(IntakeCard.UNDO_WITHIN.plus(Duration.ofMinutes(1)));
        assertThatThrownBy(() -> intakes.undo(committed, by))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("七天");
        purge.run();
        assertThat(sealed(committed)).doesNotExist();
    }

    @Test
    void the_file_rests_sealed() throws IOException {
        var card = reception.upload(reception.clerk(), LIST);
        assertThat(card.file().name()).isEqualTo("来宾.csv");
        assertThat(new String(Files.readAllBytes(sealed(card)), StandardCharsets.UTF_8))
                .doesNotContain("张三");
        assertThat(TestDatabase.DATA.resolve("uploads/.opened"))
                .satisfiesAnyOf(
                        folder -> assertThat(folder).doesNotExist(),
                        folder -> assertThat(folder).isEmptyDirectory());
    }

    @Test
    void the_same_file_is_recognised() {
        var by = reception.clerk();
        var text = "姓名,证件号码\n赵六,110105491231002\n";
        var first = reception.checked(by, text);
        intakes.commit(first, CommitChoice.RIGHT_ONES, by);
        reception.rested(first.id(), by);
        var second = reception.checked(by, text);
        assertThat(intakes.committedBefore(second)).isPresent();
        assertThat(results.tally(second, IntakeStage.CHECK).of(Outcome.SAME)).isEqualTo(1);
    }

    @Test
    void a_check_that_was_interrupted_begins_anew_and_leaves_nothing_half_done() {
        roster.dieAfter(2_500);
        var checked = reception.checked(reception.clerk(), "姓名,证件号码\n" + "李四,123\n".repeat(3_000));
        assertThat(results.tally(checked, IntakeStage.CHECK).counts()).isEqualTo(Map.of(Outcome.WRONG, 3_000));
        assertThat(results.problems(checked, Outcome.WRONG, 0, 10_000)).hasSize(3_000);
    }

    @Test
    void strangers_see_none_of_it() {
        var card = reception.upload(reception.clerk(), LIST);
        var stranger = reception.clerk(reception.unions().school);
        assertThatThrownBy(() -> intakes.need(card.id(), stranger)).isInstanceOf(Refused.class);
        assertThat(intakes.newest(stranger, Excerpt.Span.page(0)).total()).isZero();
        assertThatThrownBy(() -> reception.upload(reception.clerk(reception.unions().city), LIST))
                .hasMessageContaining("一个县的范围");
    }

    private static Path sealed(IntakeCard card) {
        return TestDatabase.DATA.resolve("uploads").resolve(card.county()).resolve(card.id() + ".sealed");
    }
}
