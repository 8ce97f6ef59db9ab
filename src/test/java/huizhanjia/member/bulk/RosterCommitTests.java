package huizhanjia.member.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Outcome;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Comparisons;
import huizhanjia.member.Members;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Memberships;
import huizhanjia.member.Reason;
import huizhanjia.member.Roll;
import huizhanjia.member.RosterField;
import huizhanjia.member.Step;
import huizhanjia.member.Transfer;
import huizhanjia.member.bulk.RosterWorld.Counter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a commit does when the world moved since the check.
@SpringBootTest
@Import(RosterWorld.class)
record RosterCommitTests(
        Counter counter,
        Roll roll,
        Members members,
        Memberships memberships,
        Comparisons comparisons,
        JdbcClient jdbc) {

    private static final String HEADER = "姓名,证件号码,工种,入会日期,会籍变化类型,会籍变化日期,会籍变化原因";

    @Test
    void who_left_does_not_come_back_before_they_left() {
        var gone = people().left("卫离会", "210199198301018013");
        var early = counter.checked(HEADER, "卫离会,210199198301018013,,2020-01-06,,,");
        assertThat(counter.problems(early, Outcome.WRONG))
                .singleElement()
                .asString()
                .contains("2024-03-01 才离会");
        counter.committed(early);
        assertThat(roll.of(gone).standing()).isEqualTo(MembershipStatus.OUT);
        assertThatThrownBy(() -> roll.admit(Roll.person("卫离会", "210199198301018013")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("才离会");
    }

    @Test
    void what_moved_between_check_and_commit_is_judged_once_more() {
        var moved = roll.admit(Roll.person("蒋被转", "210199198401018010"));
        var free = roll.admit(Roll.person("沈退会", "210199198401028016"));
        var checked = counter.checked(
                HEADER,
                "蒋被转,210199198401018010,车工,2020-01-06,,,",
                "沈退会,210199198401028016,车工,2025-01-06,,,",
                "韩先到,210199198401038011,,2021-05-01,,,");
        assertThat(counter.tally(checked, IntakeStage.CHECK).counts())
                .isEqualTo(Map.of(Outcome.CHANGED, 2, Outcome.NEW, 1));
        memberships.transfer(
                moved,
                new Transfer(roll.school(), new Step(RosterPeople.LEFT_ON, Reason.WORK_CHANGED, "", "")),
                roll.clerk());
        people().leave(free);
        people().admitted("韩先到", "210199198401038011", roll.school());

        assertThat(counter.tally(counter.committed(checked), IntakeStage.COMMIT).counts())
                .isEqualTo(Map.of(Outcome.NEW, 1, Outcome.DUPLICATE, 2));
        assertThat(roll.of(moved).org()).isEqualTo(roll.school());
        assertThat(roll.of(moved).person().value(RosterField.TRADE)).isEmpty();
        assertThat(roll.of(free).standing()).isEqualTo(MembershipStatus.ACTIVE);
        assertThat(people().open("蒋被转")).isEqualTo(1);
        assertThat(people().open("韩先到")).isEqualTo(1);
    }

    @Test
    void what_a_commit_refuses_is_told_with_its_row_on_the_page_and_in_the_workbook() throws IOException {
        var free = roll.admit(Roll.person("尤先退", "210199198701018012"));
        var checked = counter.checked(
                HEADER, "秦无事,210199198701028018,,2021-05-01,,,", "尤先退,210199198701018012,车工,2020-01-06,,,");
        assertThat(counter.problems(checked, Outcome.WRONG)).isEmpty();
        people().leave(free);

        var committed = counter.committed(checked);
        assertThat(counter.tally(committed, IntakeStage.COMMIT).counts())
                .isEqualTo(Map.of(Outcome.NEW, 1, Outcome.WRONG, 1));
        assertThat(counter.results().leftOut(committed, IntakeStage.COMMIT, 0, 10))
                .singleElement()
                .satisfies(rowProblem -> {
                    assertThat(rowProblem.row()).isEqualTo(3);
                    assertThat(rowProblem.message()).contains("2024-03-01 才离会");
                });
        assertThat(people().remarks(committed))
                .containsOnlyKeys(1, 3)
                .extractingByKey(3)
                .asString()
                .contains("才离会");
    }

    @Test
    void rows_that_a_dead_database_lost_are_checked_again_and_nobody_is_entered_twice() {
        var checked = counter.checked(HEADER, "朱停电,210199198601018015,,2021-05-01,,,");
        jdbc.sql("delete from member.staged").update();
        assertThat(counter.committed(checked).failure()).contains("重新预检");
        var card = counter.rested(checked);
        counter.intakes().check(card, roll.clerk());
        assertThat(counter.tally(counter.committed(counter.rested(card)), IntakeStage.COMMIT)
                        .counts())
                .isEqualTo(Map.of(Outcome.NEW, 1));
        assertThat(counter.memberships("210199198601018015")).isEqualTo(1);
    }

    private RosterPeople people() {
        return new RosterPeople(counter, roll, members, memberships, comparisons);
    }
}
