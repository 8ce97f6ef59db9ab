package huizhanjia.member.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.access.MovableClock;
import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowProblem;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Admission;
import huizhanjia.member.AdmissionOutcome;
import huizhanjia.member.ChangeKind;
import huizhanjia.member.Comparison;
import huizhanjia.member.Comparisons;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Memberships;
import huizhanjia.member.Person;
import huizhanjia.member.Reason;
import huizhanjia.member.Roll;
import huizhanjia.member.RosterField;
import huizhanjia.member.Step;
import huizhanjia.member.bulk.RosterWorld.Counter;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How what a roster did is taken back, and what of it stays.
@SpringBootTest
@Import(RosterWorld.class)
record RosterUndoTests(
        Counter counter,
        Roll roll,
        Members members,
        Memberships memberships,
        Comparisons comparisons,
        MovableClock clock,
        JdbcClient jdbc) {

    private static final String HEADER = "姓名,证件号码,工种,入会日期,会籍变化类型,会籍变化日期,会籍变化原因";

    @Test
    void everything_an_import_did_is_taken_back() {
        var changed = roll.admit(Roll.person("赵变更", "210199198001018011"));
        var moved = people().admitted("钱转会", "210199198001028017", roll.school());
        var retired = roll.admit(Roll.person("孙退休", "210199195601038012"));
        var gone = people().left("李回来", "210199198001048018");
        var before = List.of(roll.of(changed), roll.of(moved), roll.of(retired), roll.of(gone));

        var committed = counter.committed(counter.checked(
                HEADER,
                "赵变更,210199198001018011,车工,2020-01-06,,,",
                "钱转会,210199198001028017,焊工,2020-01-06,,,",
                "孙退休,210199195601038012,,2020-01-06,保留,2023-05-01,退休",
                "李回来,210199198001048018,电工,2025-01-06,,,",
                "周新增,210199198001058013,,2021-05-01,,,",
                "吴新退,210199195601068019,,2021-05-01,保留,2023-05-01,退休"));
        assertThat(counter.tally(committed, IntakeStage.COMMIT).counts())
                .isEqualTo(Map.of(Outcome.NEW, 3, Outcome.CHANGED, 2, Outcome.TRANSFER, 1));
        assertThat(roll.of(retired).standing()).isEqualTo(MembershipStatus.RETAINED);
        assertThat(roll.of(gone).standing()).isEqualTo(MembershipStatus.ACTIVE);
        var entered = counter.holder("210199195601068019").orElseThrow();

        var undone = counter.undone(committed);
        assertThat(undone.state()).isEqualTo("已撤回");
        assertThat(counter.tally(undone, IntakeStage.UNDO).counts())
                .isEqualTo(Map.of(Outcome.NEW, 3, Outcome.CHANGED, 2, Outcome.TRANSFER, 1));
        assertThat(before).allSatisfy(member -> {
            var now = roll.of(member.id());
            assertThat(now.person()).isEqualTo(member.person());
            assertThat(now.org()).isEqualTo(member.org());
            assertThat(now.standing()).isEqualTo(member.standing());
        });
        assertThat(counter.holder("210199198001058013")).isEmpty();
        assertThat(counter.holder("210199198001048018")).isEmpty();
        assertThat(roll.of(entered.id()).standing()).isEqualTo(MembershipStatus.VOID);
        assertThat(overlaps()).isZero();
        assertThat(members.spells(roll.clerk().scope(), moved).getFirst().beganBy())
                .isEqualTo(ChangeKind.UNDONE);

        var again = counter.checked(HEADER, "周新增,210199198001058013,,2021-05-01,,,");
        assertThat(counter.tally(again, IntakeStage.CHECK).of(Outcome.NEW)).isEqualTo(1);
        assertThat(counter.tally(counter.committed(again), IntakeStage.COMMIT).of(Outcome.NEW))
                .isEqualTo(1);
    }

    @Test
    void what_somebody_built_on_stays_and_is_told_with_its_row() throws IOException {
        var changed = roll.admit(Roll.person("郑后改", "210199198101018019"));
        var committed = counter.committed(counter.checked(
                HEADER,
                "郑后改,210199198101018019,车工,2020-01-06,,,",
                "王后改,210199198101028014,,2021-05-01,,,",
                "冯未动,21019919810103801X,,2021-05-01,,,"));
        edit(roll.of(changed));
        edit(counter.holder("210199198101028014").orElseThrow());
        var undone = counter.undone(committed);
        assertThat(counter.tally(undone, IntakeStage.UNDO).counts())
                .isEqualTo(Map.of(Outcome.NEW, 1, Outcome.WRONG, 2));
        assertThat(counter.results().leftOut(undone, IntakeStage.UNDO, 0, 10))
                .extracting(RowProblem::row)
                .containsExactly(2, 3);
        assertThat(counter.results().leftOut(undone, IntakeStage.UNDO, 0, 10))
                .allSatisfy(rowProblem ->
                        assertThat(rowProblem.message()).contains("导入之后又有").contains("撤回"));
        assertThat(people().remarks(undone)).containsOnlyKeys(1, 2, 3);
        assertThat(roll.of(changed).person().value(RosterField.TRADE)).isEqualTo("钳工");
        assertThat(counter.holder("210199198101028014")).isPresent();
        assertThat(counter.holder("21019919810103801X")).isEmpty();
    }

    @Test
    void it_is_taken_back_once_and_within_seven_days() {
        var once = counter.committed(counter.checked(HEADER, "陈一次,210199198201018016,,2021-05-01,,,"));
        assertThat(counter.undone(once).state()).isEqualTo("已撤回");
        assertThatThrownBy(() -> undoing(once)).isInstanceOf(Refused.class).hasMessageContaining("七天");

        var late = counter.committed(counter.checked(HEADER, "褚太晚,210199198201028011,,2021-05-01,,,"));
        clock.pass(IntakeCard.UNDO_WITHIN.minus(Duration.ofMinutes(1)));
        assertThat(late.isUndoable(clock.instant())).isTrue();
        clock.pass(Duration.ofMinutes(1));
        assertThatThrownBy(() -> undoing(late)).isInstanceOf(Refused.class).hasMessageContaining("七天");
        assertThat(counter.holder("210199198201028011")).isPresent();
    }

    @Test
    void comparisons_an_import_raised_end_with_it_and_others_do_not() {
        var raised = Roll.number("19880101");
        var known = Roll.number("19880102");
        var settled = Roll.number("19880103");
        people().admitted("许比对", raised, roll.school());
        people().admitted("何先有", known, roll.school());
        people().admitted("吕已办", settled, roll.school());
        people().claim("何先有", known);
        var committed = counter.committed(counter.checked(
                roll.chairOf(roll.mill()),
                roll.mill(),
                HEADER,
                "许比对,%s,,2020-01-06,,,".formatted(raised),
                "何先有,%s,,2020-01-06,,,".formatted(known),
                "吕已办,%s,,2020-01-06,,,".formatted(settled)));
        comparisons.dismiss(people().find("吕已办").id(), Comparison.Outcome.ALREADY_HERE, "本人确认", roll.clerk());
        assertThat(people().open("许比对")).isEqualTo(1);

        counter.undone(committed);
        assertThat(people().open("许比对")).isZero();
        assertThat(people().find("许比对").resolution())
                .isEqualTo(new Comparison.Resolution(
                        Comparison.Outcome.WITHDRAWN,
                        "提出比对的名册“名册.csv”已撤回",
                        roll.clerk().clerkName()));
        assertThat(people().open("何先有")).isEqualTo(1);
        assertThat(people().find("吕已办").resolution())
                .extracting(Comparison.Resolution::outcome)
                .isEqualTo(Comparison.Outcome.ALREADY_HERE);
    }

    @Test
    void a_claim_on_somebody_who_was_taken_back_cannot_bring_them_to_life() {
        var committed = counter.committed(counter.checked(HEADER, "杨撤回,210199198501018018,,2021-05-01,,,"));
        var claimed = roll.members()
                .admit(
                        new Admission(
                                roll.school(), Roll.person("杨撤回", "210199198501018018"), LocalDate.of(2021, 5, 1)),
                        roll.clerk());
        counter.undone(committed);
        var comparison = ((AdmissionOutcome.Compared) claimed).comparison();
        var step = new Step(RosterPeople.LEFT_ON, Reason.WORK_CHANGED, "", "");
        assertThatThrownBy(() -> comparisons.transfer(comparison, step, roll.clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已经离会");
        comparisons.dismiss(comparison, Comparison.Outcome.WRONG_NUMBER, "导入已撤回", roll.clerk());
    }

    private void undoing(IntakeCard card) {
        counter.intakes().undo(counter.rested(card), roll.clerk());
    }

    private void edit(Member member) {
        var person = Person.ofText("trade=钳工");
        members.amend(member, member.person().filledWith(person), roll.clerk());
    }

    private int overlaps() {
        return jdbc.sql("""
                select count(*)
                from member.spell a
                join member.spell b on b.county = a.county and b.member_id = a.member_id and b.id > a.id
                where daterange(a.began_on, a.ended_on) && daterange(b.began_on, b.ended_on)
                """).query(Integer.class).single();
    }

    private RosterPeople people() {
        return new RosterPeople(counter, roll, members, memberships, comparisons);
    }
}
