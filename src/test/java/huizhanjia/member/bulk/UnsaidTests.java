package huizhanjia.member.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.grid.RawWorkbook;
import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Outcome;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.ResidentId;
import huizhanjia.member.ChangeKind;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Roll;
import huizhanjia.member.RosterField;
import huizhanjia.member.bulk.RosterWorld.Counter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// What a roster does not say is not decided for it.
@SpringBootTest
@Import(RosterWorld.class)
class UnsaidTests {

    private static final String HEADER = "姓名,身份证号,工会名称,移动电话";

    private final Counter counter;
    private final Roll roll;
    private final Members members;

    @TempDir
    private Path folder;

    UnsaidTests(Counter counter, Roll roll, Members members) {
        this.counter = counter;
        this.roll = roll;
        this.members = members;
    }

    @Test
    void nobody_is_called_otherwise_unless_the_clerk_says_so() {
        var id = Roll.number("19790808");
        counter.committed(county(HEADER, "卫测国,%s,红星机械厂工会,13800007771".formatted(id)));
        var other = county(HEADER, "欧阳震华,%s,红星机械厂工会,13900008888".formatted(id));

        assertThat(counter.tally(other, IntakeStage.CHECK).counts()).isEqualTo(Map.of(Outcome.RENAMED, 1));
        assertThat(words(other, Outcome.RENAMED))
                .contains("姓名：卫测国 → 欧阳震华", "移动电话：138****7771 → 139****8888")
                .doesNotContain(id);
        var committed = counter.committed(other);
        assertThat(counter.tally(committed, IntakeStage.COMMIT).counts()).isEqualTo(Map.of(Outcome.RENAMED, 1));
        assertThat(valid(id).person().name()).isEqualTo("卫测国");
        assertThat(valid(id).person().kept(RosterField.PHONE)).isEqualTo("13800007771");

        var confirmed = counter.renamed(county(HEADER, "欧阳震华,%s,红星机械厂工会,".formatted(id)));
        assertThat(counter.tally(confirmed, IntakeStage.COMMIT).counts()).isEqualTo(Map.of(Outcome.CHANGED, 1));
        assertThat(valid(id).person().name()).isEqualTo("欧阳震华");
        assertThat(valid(id).person().kept(RosterField.PHONE))
                .as("an empty cell says nothing")
                .isEqualTo("13800007771");
    }

    @Test
    void what_changes_is_told_old_and_new_with_numbers_masked() {
        var id = Roll.number("19790809");
        counter.committed(county(HEADER, "卫测民,%s,红星机械厂工会,13800007772".formatted(id)));
        var card = county(HEADER, "卫测民,%s,红星机械厂工会,13900008888".formatted(id));
        assertThat(words(card, Outcome.CHANGED))
                .contains("移动电话：138****7772 → 139****8888")
                .doesNotContain("13900008888");
    }

    @Test
    void an_old_code_of_a_character_is_the_same_name_and_the_right_one_stays() {
        var id = Roll.number("19910109");
        counter.committed(county(HEADER, "李䶮,%s,红星机械厂工会,".formatted(id)));
        var card = county(HEADER, "李\uE863,%s,红星机械厂工会,".formatted(id));
        assertThat(counter.tally(card, IntakeStage.CHECK).counts()).isEqualTo(Map.of(Outcome.SAME, 1));
        var lost = county(
                HEADER, "李\uE000,%s,红星机械厂工会,".formatted(id), "李？,%s,红星机械厂工会,".formatted(Roll.number("19910110")));
        assertThat(counter.problems(lost, Outcome.WRONG))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("name").contains("显示不出来"));
    }

    @Test
    void people_without_a_union_are_entered_where_the_clerk_says_or_nowhere() {
        var one = Roll.number("19771010");
        var two = Roll.number("19771011");
        var book = RawWorkbook.ofWords(
                        new String[] {"红星机械厂工会会员花名册"},
                        new String[] {"序号", "姓名", "身份证号"},
                        new String[] {"1", "昌测甲", one},
                        new String[] {"2", "昌测乙", two})
                .write(folder.resolve("花名册.xlsx"));
        var card = counter.brought(roll.clerk(), roll.county(), book);
        assertThat(counter.intakes().answers(card, counter.intakes().recognise(card), roll.clerk()))
                .containsEntry("home", "红星机械厂工会");

        var unsaid = counter.answered(card, Map.of("home", ""));
        assertThat(counter.problems(unsaid, Outcome.WRONG))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("org").contains("没有写明工会"));
        assertThatThrownBy(() -> counter.answered(card, Map.of("home", "青山县总工会")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("基层工会");

        var said = counter.answered(card, Map.of("home", "红星机械厂工会"));
        assertThat(counter.assumptions(said)).contains("没有写明工会，登记到“红星机械厂工会”（由办理人选定）：2 行");
        assertThat(words(said, Outcome.NEW)).contains("红星机械厂工会");
        counter.committed(said);
        assertThat(valid(one).org()).isEqualTo(roll.mill());
        assertThat(valid(two).org()).isEqualTo(roll.mill());
    }

    @Test
    void a_member_of_whom_no_union_is_written_stays_where_they_are() {
        var id = Roll.number("19771012");
        counter.committed(county(HEADER, "昌测丙,%s,县第一中学工会,".formatted(id)));
        var card = county(HEADER, "昌测丙,%s,,13800007773".formatted(id), "昌测丁,%s,同上,".formatted(Roll.number("19771013")));
        assertThat(counter.tally(card, IntakeStage.CHECK).counts())
                .isEqualTo(Map.of(Outcome.CHANGED, 1, Outcome.WRONG, 1));
        counter.committed(card);
        assertThat(valid(id).org()).isEqualTo(roll.school());
    }

    @Test
    void the_day_of_admission_stays_unknown_until_somebody_says_it() {
        var id = Roll.number("19800808");
        var first = county(HEADER, "郎测甲,%s,红星机械厂工会,".formatted(id));
        assertThat(counter.assumptions(first)).containsExactly("没有写入会日期，登记为“未登记”（没有人说明）：1 行");
        counter.committed(first);
        assertThat(valid(id).joinedOn()).isNull();
        assertThat(members.spells(roll.clerk().scope(), valid(id).id()))
                .singleElement()
                .satisfies(
                        membershipSpell -> assertThat(membershipSpell.beganBy()).isEqualTo(ChangeKind.RECORDED));

        var later = county("姓名,身份证号,工会名称,入会日期", "郎测甲,%s,红星机械厂工会,2015-03-10".formatted(id));
        assertThat(words(later, Outcome.CHANGED)).contains("入会日期：未登记 → 2015-03-10");
        counter.committed(later);
        assertThat(valid(id).joinedOn()).isEqualTo(LocalDate.of(2015, 3, 10));
    }

    @Test
    void a_month_of_admission_is_a_day_only_if_the_clerk_says_so() {
        var id = Roll.number("19800809");
        var card = counter.uploaded(
                roll.clerk(), roll.county(), "姓名,身份证号,工会名称,入会年月", "郎测乙,%s,红星机械厂工会,2015.3".formatted(id));
        assertThat(counter.assumptions(counter.answered(card, Map.of())))
                .singleElement()
                .asString()
                .contains("只写到月")
                .contains("未登记");
        var said = counter.answered(card, Map.of("months", "true"));
        assertThat(counter.assumptions(said)).singleElement().asString().contains("由办理人说明");
        counter.committed(said);
        assertThat(valid(id).joinedOn()).isEqualTo(LocalDate.of(2015, 3, 1));
    }

    @Test
    void a_month_of_birth_agrees_with_the_month_of_the_number() {
        var header = "姓名,身份证号,工会名称,出生年月";
        var right = Roll.number("19790808");
        var card = county(
                header,
                "邹测甲,%s,红星机械厂工会,1979-08".formatted(right),
                "邹测乙,%s,红星机械厂工会,1979年8月".formatted(Roll.number("19790801")),
                "邹测丙,%s,红星机械厂工会,79.08".formatted(Roll.number("19790808")),
                "邹测丁,%s,红星机械厂工会,1979-09".formatted(Roll.number("19790808")));
        assertThat(counter.tally(card, IntakeStage.CHECK).counts()).isEqualTo(Map.of(Outcome.NEW, 3, Outcome.WRONG, 1));
        counter.committed(card);
        assertThat(valid(right).person().bornOn()).isEqualTo(LocalDate.of(1979, 8, 8));
    }

    @Test
    void a_cell_that_may_stay_empty_refuses_nobody() {
        var ids = List.of(
                Roll.number("19860412"), Roll.number("19860412"), Roll.number("19860412"), Roll.number("19860412"));
        var card = county(
                "姓名,身份证号,工会名称,移动电话,是否农民工,民族,学历",
                "窦测丁,%s,红星机械厂工会,无,/,汉族,".formatted(ids.get(0)),
                "窦测戊,%s,红星机械厂工会,-,,俄罗斯,博士后后".formatted(ids.get(1)),
                "窦测己,%s,红星机械厂工会,024-12345678,非农民工,穿青人,本科".formatted(ids.get(2)),
                "窦测庚,%s,红星机械厂工会,13800005557,Y,火星人,".formatted(ids.get(3)));
        assertThat(counter.tally(card, IntakeStage.CHECK).counts()).isEqualTo(Map.of(Outcome.NEW, 4));
        assertThat(counter.problems(card, Outcome.NEW))
                .hasSize(3)
                .anySatisfy(note ->
                        assertThat(note).contains("3 education 写的是“博士后后”").contains("没有登记"))
                .anySatisfy(note -> assertThat(note).contains("4 phone").contains("没有登记"))
                .anySatisfy(note -> assertThat(note).contains("5 ethnicity 写的是“火星人”"));
        counter.committed(card);
        assertThat(value(ids.get(0), RosterField.MIGRANT)).isEmpty();
        assertThat(value(ids.get(2), RosterField.MIGRANT)).isEqualTo("否");
        assertThat(value(ids.get(2), RosterField.ETHNICITY)).isEqualTo("97");
        assertThat(value(ids.get(3), RosterField.MIGRANT)).isEqualTo("是");
    }

    @Test
    void the_kind_of_a_document_is_told_from_its_number_or_asked() {
        var card = county(
                "姓名,证件类型,证件号码,性别,出生日期,工会名称",
                paper("SMITH JOHN", "外国人永久居留身份证", "921840198501015613", "男", "1985-01-01"),
                paper("李测永", "外国人永久居留证", "USA310085010101", "男", "1985-01-01"),
                paper("陈测港", "港澳台居民居住证", eighteen("81000019850102563"), "男", "1985-01-02"),
                paper("陈测澳", "居民居住证", eighteen("82000019850103564"), "女", "1985-01-03"),
                paper("陈测台", "", eighteen("83000019850104567"), "男", "1985-01-04"),
                paper("陈测证", "居民身份证", eighteen("83000019850104569"), "男", "1985-01-04"),
                paper("黄测回", "", "H12345678", "男", "1985-01-05"),
                paper("黄测胞", "台胞证", "12345678", "女", "1985-01-06"),
                paper("金测照", "护照", "E12345678", "女", "1985-01-07"),
                paper("金测问", "", "E87654321", "女", "1985-01-07"),
                paper("陈测错", "", "921840198501015698", "男", "1985-01-01"));
        assertThat(counter.problems(card, Outcome.WRONG))
                .hasSize(2)
                .anySatisfy(
                        problem -> assertThat(problem).contains("11 id_number").contains("哪一种证件"))
                .anySatisfy(
                        problem -> assertThat(problem).contains("12 id_number").contains("校验不符"));
        assertThat(counter.tally(card, IntakeStage.CHECK).counts()).isEqualTo(Map.of(Outcome.NEW, 9, Outcome.WRONG, 2));
        assertThat(counter.problems(card, Outcome.NEW))
                .singleElement()
                .asString()
                .contains("台湾居民居住证");
    }

    @Test
    void a_formula_nobody_calculated_is_named_and_never_read_as_blank() {
        var rows = "<row><c t=\"str\"><v>姓名</v></c><c t=\"str\"><v>身份证号</v></c><c t=\"str\"><v>工会名称</v></c>"
                + "<c t=\"str\"><v>学历</v></c></row>"
                + "<row><c t=\"str\"><v>施测甲</v></c><c t=\"str\"><v>%s</v></c><c><f>A1</f></c></row>"
                        .formatted(Roll.number("19860412"))
                + "<row><c t=\"str\"><v>施测乙</v></c><c t=\"str\"><v>%s</v></c><c t=\"str\"><v>红星机械厂工会</v></c><c><f>A2</f></c></row>"
                        .formatted(Roll.number("19860412"));
        var card = counter.answered(
                counter.brought(roll.clerk(), roll.county(), new RawWorkbook(rows).write(folder.resolve("f.xlsx"))),
                Map.of("home", "县第一中学工会"));
        assertThat(counter.problems(card, Outcome.WRONG))
                .singleElement()
                .asString()
                .contains("2 org")
                .contains("保存一次");
        assertThat(counter.problems(card, Outcome.NEW))
                .singleElement()
                .asString()
                .contains("3 education")
                .contains("保存一次");
    }

    @Test
    void a_roster_without_rows_and_a_heading_over_two_columns_are_told() {
        var empty = county(HEADER, "合计,,,");
        assertThat(empty.failure()).contains("没有读到一行").contains("合计");
        var twice = county("姓名,身份证号,工会名称,手机,手机", "窦测辛,%s,红星机械厂工会,13800005558,".formatted(Roll.number("19860413")));
        assertThat(counter.assumptions(twice))
                .anySatisfy(told -> assertThat(told).contains("“手机”有两列").contains("D 列"));
    }

    @Test
    void a_masked_roster_is_known_as_one() {
        var card = county(HEADER, "卫测密,210199********7037,红星机械厂工会,138****7771");
        assertThat(card.failure()).contains("遮盖");
    }

    @Test
    void who_left_or_is_retained_already_is_no_news() {
        var retained = Roll.number("19560808");
        counter.committed(county(
                "姓名,身份证号,工会名称,入会日期,会籍变化类型,会籍变化日期,会籍变化原因",
                "蒋测退,%s,红星机械厂工会,2010-03-01,保留,2022-06-30,退休".formatted(retained)));
        var header = "姓名,身份证号,工会名称,会籍状态";
        var card = county(
                header,
                "蒋测退,%s,红星机械厂工会,保留会籍".formatted(retained),
                "蒋测新,%s,红星机械厂工会,保留会籍".formatted(Roll.number("19560809")),
                "蒋测离,%s,红星机械厂工会,已离会".formatted(Roll.number("19560810")));
        assertThat(counter.tally(card, IntakeStage.CHECK).counts())
                .isEqualTo(Map.of(Outcome.SAME, 1, Outcome.WRONG, 2));
        assertThat(valid(retained).standing()).isEqualTo(MembershipStatus.RETAINED);
    }

    private IntakeCard county(String... lines) {
        return counter.checked(roll.clerk(), roll.county(), lines);
    }

    private String words(IntakeCard card, Outcome outcome) {
        return counter.rows(card, outcome).getFirst().words();
    }

    private static String paper(String... cells) {
        return String.join(",", Arrays.asList(cells)) + ",红星机械厂工会";
    }

    private static String eighteen(String seventeen) {
        return ResidentId.completing(seventeen).value();
    }

    private String value(String id, RosterField field) {
        return valid(id).person().value(field);
    }

    private Member valid(String id) {
        return counter.holder(id).orElseThrow();
    }
}
