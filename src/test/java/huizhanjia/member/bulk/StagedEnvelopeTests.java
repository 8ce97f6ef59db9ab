package huizhanjia.member.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Outcome;
import huizhanjia.member.Roll;
import huizhanjia.member.RosterField;
import huizhanjia.member.bulk.RosterWorld.Counter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/// What waits between check and commit opens for the row it was sealed for, and in no other.
@SpringBootTest
@DirtiesContext // what was moved stays where it does not open
@Import(RosterWorld.class)
record StagedEnvelopeTests(Counter counter, JdbcClient jdbc) {

    private static final String HEADER = "姓名,证件号码,移动电话,工种,入会日期";
    private static final String UNREADABLE = "无法解密";

    @Test
    void an_envelope_moved_to_another_new_row_is_not_read_as_that_member() {
        var mine = Roll.number("19820101");
        var yours = Roll.number("19820102");
        var card = counter.checked(HEADER, row("尤本人", mine, ""), row("尤别人", yours, ""));
        assertThat(move(card, "尤本人", "尤别人")).isEqualTo(1);
        counter.committed(card);
        assertThat(phone(mine)).isEqualTo("138****5678");
        assertThat(phone(yours)).isEqualTo(UNREADABLE);
    }

    @Test
    void a_row_that_does_not_open_is_refused_with_a_reason_and_stops_no_other() {
        var numbers = List.of(Roll.number("19820201"), Roll.number("19820202"));
        counter.committed(
                counter.checked(HEADER, row("许好的", numbers.getFirst(), ""), row("许坏的", numbers.getLast(), "")));
        var card = counter.checked(HEADER, row("许好的", numbers.getFirst(), "车工"), row("许坏的", numbers.getLast(), "车工"));
        assertThat(move(card, "许好的", "许坏的")).isEqualTo(1);
        var committed = counter.committed(card);
        assertThat(counter.tally(committed, IntakeStage.COMMIT).counts())
                .isEqualTo(Map.of(Outcome.CHANGED, 1, Outcome.WRONG, 1));
        assertThat(counter.problems(committed, Outcome.WRONG))
                .singleElement()
                .asString()
                .contains("打不开");
        assertThat(counter.holder(numbers.getLast()).orElseThrow().person().value(RosterField.TRADE))
                .isEmpty();
    }

    @Test
    void what_a_row_would_change_is_not_pasted_over_the_member_it_is_about() {
        var number = Roll.number("19820301");
        counter.committed(counter.checked(HEADER, row("吕在册", number, "")));
        var card = counter.checked(HEADER, row("吕在册", number, "车工"));
        var pasted = jdbc.sql("""
                update member.member m
                set sealed = s.sealed
                from member.staged s
                where s.intake_id = :intake
                and m.county = s.county
                and m.id = s.member_id
                """).param("intake", card.id().value()).update();
        assertThat(pasted).isEqualTo(1);
        assertThat(phone(number)).isEqualTo(UNREADABLE);
    }

    private int move(IntakeCard card, String from, String to) {
        return jdbc.sql("""
                update member.staged t
                set sealed = f.sealed
                from member.staged f
                where f.intake_id = :intake and f.name = :from
                and t.intake_id = :intake and t.name = :to
                """)
                .param("intake", card.id().value())
                .param("from", from)
                .param("to", to)
                .update();
    }

    /// As a page shows it.
    private String phone(String number) {
        return counter.holder(number).orElseThrow().person().shown(RosterField.PHONE);
    }

    private static String row(String name, String number, String trade) {
        return "%s,%s,13812345678,%s,2020-01-06".formatted(name, number, trade);
    }
}
