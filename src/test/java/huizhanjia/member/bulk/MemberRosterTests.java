package huizhanjia.member.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.intake.CommitChoice;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Outcome;
import huizhanjia.kernel.Excerpt;
import huizhanjia.member.ChangeKind;
import huizhanjia.member.Comparison;
import huizhanjia.member.Comparisons;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.member.MembershipSpell;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Roll;
import huizhanjia.member.RosterField;
import huizhanjia.member.bulk.RosterWorld.Counter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a roster of members does, from the check to the commit.
@SpringBootTest
@Import(RosterWorld.class)
record MemberRosterTests(Counter counter, Roll roll, Members members, Comparisons comparisons, JdbcClient jdbc) {

    private static final String HEADER = "姓名,证件号码,工种,是否农民工,入会日期";

    @Test
    void every_row_is_said_what_it_would_do_and_every_number_leads_to_its_rows() {
        var same = Roll.number("19800101");
        var changed = Roll.number("19800102");
        var moved = Roll.number("19800103");
        counter.committed(counter.checked(HEADER, row("周相同", same), row("吴变更", changed)));
        counter.committed(counter.checked(roll.clerk(), roll.school(), HEADER, row("郑转会", moved)));

        var twice = Roll.number("19800104");
        var card = counter.checked(
                HEADER,
                row("周相同", same),
                "吴变更,%s,车工,,2021-05-01".formatted(changed),
                row("郑转会", moved),
                row("王新增", twice),
                row("王新增", twice),
                row("冯有误", "210199198001011111"));

        assertThat(counter.tally(card, IntakeStage.CHECK).counts())
                .isEqualTo(Map.of(
                        Outcome.SAME, 1,
                        Outcome.CHANGED, 1,
                        Outcome.TRANSFER, 1,
                        Outcome.NEW, 1,
                        Outcome.DUPLICATE, 1,
                        Outcome.WRONG, 1));
        for (var outcome : EnumSet.complementOf(EnumSet.of(Outcome.RENAMED))) {
            assertThat(counter.rows(card, outcome)).as(outcome.label()).hasSize(1);
        }
        assertThat(counter.rows(card, Outcome.NEW).getFirst().words())
                .contains("王新增")
                .doesNotContain(twice);
        assertThat(counter.problems(card, Outcome.WRONG))
                .singleElement()
                .asString()
                .contains("7 id_number");
        assertThat(counter.problems(card, Outcome.DUPLICATE))
                .singleElement()
                .asString()
                .contains("前面一行");

        assertThat(counter.tally(counter.committed(card), IntakeStage.COMMIT).counts())
                .isEqualTo(Map.of(Outcome.NEW, 1, Outcome.CHANGED, 1, Outcome.TRANSFER, 1, Outcome.DUPLICATE, 1));
        assertThat(valid(changed).person().value(RosterField.TRADE)).isEqualTo("车工");
        assertThat(valid(moved).org()).isEqualTo(roll.mill());
        assertThat(valid(twice).org()).isEqualTo(roll.mill());
    }

    @Test
    void all_or_nothing_takes_nobody_while_a_row_is_wrong() {
        var right = Roll.number("19800201");
        var card = counter.checked(HEADER, row("陈正确", right), row("褚有误", "123"));
        counter.intakes().commit(card, CommitChoice.ALL_OR_NOTHING, roll.clerk());
        assertThat(counter.rested(card).failure()).contains("有 1 行有误");
        assertThat(counter.holder(right)).isEmpty();
        assertThat(counter.committed(counter.rested(card)).failure()).isEmpty();
        assertThat(counter.holder(right)).isPresent();
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var header = "姓名,有效证件类别,证件号码,移动电话,户籍所在地,学历,是否农民工,会籍变化类型,会籍变化日期,会籍变化原因,入会日期";
        var lines = new String[] {
            header,
            "卫重复,,%s,13812345678,青山县城关街道1号,大专,否,入会,,,2019-03-01".formatted(Roll.number("19810101")),
            "蒋退休,,%s,,,,是,保留,2022-06-30,退休,2010-03-01".formatted(Roll.number("19550102")),
            "安娜,普通护照,E%s,,,,,,,,2021-03-01".formatted(Roll.number("19810103").substring(10)),
        };
        var first = counter.committed(counter.checked(lines));
        assertThat(counter.tally(first, IntakeStage.COMMIT).counts()).isEqualTo(Map.of(Outcome.NEW, 3));
        var again = counter.checked(lines);
        assertThat(counter.tally(again, IntakeStage.CHECK).counts()).isEqualTo(Map.of(Outcome.SAME, 3));
        assertThat(counter.tally(counter.committed(again), IntakeStage.COMMIT).total())
                .isZero();
    }

    @Test
    void nothing_said_of_a_migrant_worker_stays_unsaid_until_somebody_says() {
        var id = Roll.number("19820101");
        counter.committed(counter.checked(HEADER, "沈农民,%s,,,2021-05-01".formatted(id)));
        assertThat(valid(id).person().value(RosterField.MIGRANT)).isEmpty();
        assertThat(said(id, "/")).isEqualTo(Outcome.SAME);
        assertThat(said(id, "非农民工")).isEqualTo(Outcome.CHANGED);
        assertThat(said(id, "否")).isEqualTo(Outcome.SAME);
        assertThat(said(id, "")).isEqualTo(Outcome.SAME);
        assertThat(said(id, "是")).isEqualTo(Outcome.CHANGED);
        assertThat(said(id, "")).isEqualTo(Outcome.SAME);
        assertThat(said(id, "是")).isEqualTo(Outcome.SAME);
        assertThat(said(id, "否")).isEqualTo(Outcome.CHANGED);
        assertThat(said(id, "否")).isEqualTo(Outcome.SAME);
    }

    @Test
    void a_number_is_judged_by_the_kind_of_document_it_stands_on() {
        var header = "姓名,有效证件类别,证件号码,出生日期";
        var card = counter.checked(
                header,
                "玛丽,普通护照,ea1234567,1988-02-03",
                "约翰,普通护照,护照在外,1988-02-03",
                "韩身份,居民身份证,EA1234567,",
                "杨未写,,EA1234567,");
        assertThat(counter.tally(card, IntakeStage.CHECK).counts()).isEqualTo(Map.of(Outcome.NEW, 1, Outcome.WRONG, 3));
        assertThat(counter.problems(card, Outcome.WRONG))
                .hasSize(3)
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("3 id_number").contains("5 至 20 位字母或数字"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("4 id_number").contains("18 位"));
        counter.committed(card);
        assertThat(jdbc.sql("select count(*) from member.member where name = '玛丽' and born_on = '1988-02-03'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        var corrected = counter.checked(header, "玛丽,普通护照,EA1234567,1988-02-04");
        assertThat(counter.tally(corrected, IntakeStage.CHECK).of(Outcome.CHANGED))
                .isEqualTo(1);
    }

    @Test
    void the_same_person_twice_for_two_unions_is_compared_and_nothing_is_lost() {
        var id = Roll.number("19830101");
        var card = counter.checked(
                HEADER + ",工会名称", row("朱两家", id) + ",红星机械厂工会", "朱两家,%s,焊工,,2021-05-01,县第一中学工会".formatted(id));
        counter.committed(card);
        assertThat(valid(id).org()).isEqualTo(roll.mill());
        assertThat(claims("朱两家")).singleElement().satisfies(comparison -> {
            assertThat(comparison.org()).isEqualTo(roll.school());
            assertThat(comparisons.claim(comparison).person().value(RosterField.TRADE))
                    .isEqualTo("焊工");
            assertThat(comparison.raisedAt()).isEqualTo(java.time.Instant.parse("2026-03-02T01:00:00Z"));
        });
    }

    @Test
    void a_member_out_of_reach_is_compared_instead_of_taken() {
        var id = Roll.number("19840101");
        counter.committed(counter.checked(roll.clerk(), roll.school(), HEADER, row("秦在校", id)));
        var chair = roll.chairOf(roll.mill());
        var card = counter.checked(chair, roll.mill(), HEADER, "秦在校,%s,车工,,2021-05-01".formatted(id));
        assertThat(counter.tally(card, IntakeStage.CHECK).counts()).isEqualTo(Map.of(Outcome.DUPLICATE, 1));
        counter.intakes().commit(card, CommitChoice.RIGHT_ONES, chair);
        counter.rested(card);
        assertThat(valid(id).org()).isEqualTo(roll.school());
        assertThat(claims("秦在校"))
                .singleElement()
                .satisfies(comparison -> assertThat(
                                comparisons.claim(comparison).person().value(RosterField.TRADE))
                        .isEqualTo("车工"));
        var again = counter.checked(chair, roll.mill(), HEADER, "秦在校,%s,车工,,2021-05-01".formatted(id));
        counter.intakes().commit(again, CommitChoice.RIGHT_ONES, chair);
        counter.rested(again);
        assertThat(claims("秦在校")).hasSize(1);
    }

    @Test
    void a_row_may_name_only_unions_within_reach() {
        var chair = roll.chairOf(roll.mill());
        var card = counter.checked(
                chair,
                roll.mill(),
                HEADER + ",工会名称",
                row("尤本厂", Roll.number("19850101")) + ",红星机械厂工会",
                row("许别家", Roll.number("19850102")) + ",县第一中学工会",
                row("何没有", Roll.number("19850103")) + ",不存在的工会");
        assertThat(counter.tally(card, IntakeStage.CHECK).counts()).isEqualTo(Map.of(Outcome.NEW, 1, Outcome.WRONG, 2));
        assertThat(counter.problems(card, Outcome.WRONG))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains(" org ").contains("没有找到"));
    }

    @Test
    void two_clerks_who_bring_the_same_people_at_once_make_one_membership_each() {
        var people = IntStream.range(0, 40)
                .mapToObj(i -> row("吕" + (char) ('一' + i), Roll.number("19860101")))
                .toList();
        var header = new String[] {HEADER, String.join("\n", people)};
        var reversed = new String[] {HEADER, String.join("\n", people.reversed())};
        var mill = counter.checked(roll.clerk(), roll.mill(), header);
        var school = counter.checked(roll.clerk(), roll.school(), reversed);
        counter.intakes().commit(mill, CommitChoice.RIGHT_ONES, roll.clerk());
        counter.intakes().commit(school, CommitChoice.RIGHT_ONES, roll.clerk());
        var first = counter.tally(counter.rested(mill), IntakeStage.COMMIT);
        var second = counter.tally(counter.rested(school), IntakeStage.COMMIT);

        assertThat(first.of(Outcome.NEW) + second.of(Outcome.NEW)).isEqualTo(40);
        assertThat(first.of(Outcome.DUPLICATE) + second.of(Outcome.DUPLICATE)).isEqualTo(40);
        assertThat(claims("吕")).hasSize(40);
        assertThat(people)
                .allSatisfy(line ->
                        assertThat(counter.memberships(line.split(",", -1)[1])).isEqualTo(1));
    }

    @Test
    void the_retained_have_a_time_before_and_a_time_since() {
        var header = HEADER + ",会籍变化类型,会籍变化日期,会籍变化原因";
        var entered = Roll.number("19560101");
        var known = Roll.number("19560102");
        counter.committed(counter.checked(HEADER, row("施在岗", known)));
        var card = counter.checked(
                header,
                row("张新退", entered) + ",保留,2023-01-01,退休",
                row("施在岗", known) + ",保留,2023-02-01,失业",
                row("孔缺项", Roll.number("19560103")) + ",保留,,",
                row("曹转出", Roll.number("19560104")) + ",转出,2023-01-01,");
        assertThat(counter.tally(card, IntakeStage.CHECK).counts())
                .isEqualTo(Map.of(Outcome.NEW, 1, Outcome.CHANGED, 1, Outcome.WRONG, 2));
        counter.committed(card);
        for (var id : List.of(entered, known)) {
            assertThat(valid(id).standing()).isEqualTo(MembershipStatus.RETAINED);
            assertThat(spells(valid(id))).hasSize(2);
            assertThat(spells(valid(id)).getLast().endedBy()).isEqualTo(ChangeKind.RETAINED);
            assertThat(spells(valid(id)).getLast().beganOn()).isEqualTo(LocalDate.of(2021, 5, 1));
        }
    }

    @Test
    void a_day_of_admission_before_the_founding_is_pointed_out_but_not_stopped() {
        var card = counter.checked(HEADER, "严老会,%s,,,1998-05-01".formatted(Roll.number("19700101")));
        assertThat(counter.rows(card, Outcome.NEW))
                .singleElement()
                .satisfies(row -> assertThat(row.words()).contains("请核对").contains("建会日期 2015-05-01"));
        assertThat(counter.tally(counter.committed(card), IntakeStage.COMMIT).of(Outcome.NEW))
                .isEqualTo(1);
    }

    @Test
    void children_and_days_to_come_are_wrong() {
        var card = counter.checked(
                HEADER,
                "华年少,%s,,,2025-05-01".formatted(Roll.number("20120101")),
                "金未来,%s,,,2031-01-01".formatted(Roll.number("19870101")));
        assertThat(counter.problems(card, Outcome.WRONG))
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("未满 16 周岁"))
                .anySatisfy(problem -> assertThat(problem).contains("还没有到"));
    }

    private Outcome said(String id, String migrant) {
        var card = counter.checked(HEADER, "沈农民,%s,,%s,2021-05-01".formatted(id, migrant));
        var outcome = counter.tally(card, IntakeStage.CHECK)
                .counts()
                .keySet()
                .iterator()
                .next();
        counter.committed(card);
        return outcome;
    }

    private static String row(String name, String id) {
        return "%s,%s,,,2021-05-01".formatted(name, id);
    }

    private List<Comparison> claims(String name) {
        return comparisons.in(roll.clerk().scope(), new Excerpt.Span(0, 10_000)).rows().stream()
                .filter(comparison -> comparison.name().startsWith(name))
                .toList();
    }

    private Member valid(String id) {
        return counter.holder(id).orElseThrow();
    }

    private List<MembershipSpell> spells(Member member) {
        return members.spells(roll.clerk().scope(), member.id());
    }
}
