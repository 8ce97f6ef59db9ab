package huizhanjia.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import huizhanjia.compliance.Reminder.Kind;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindingTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final OrgId MILL = OrgId.next();
    private static final OrgId TOWNSHIP = OrgId.next();

    private final Reminding reminding = new Reminding(Map.of(MILL, TOWNSHIP), ON);

    @ParameterizedTest
    @CsvSource({"31, 0", "30, 1", "29, 0", "16, 0", "15, 1", "8, 0", "7, 1", "2, 0", "1, 1", "0, 0", "-1, 0"})
    void what_is_still_to_do_is_said_four_times(int days, int times) {
        assertThat(reminding.of(List.of(row(Status.DUE_SOON, ON.plusDays(days))), List.of()))
                .hasSize(times)
                .allSatisfy(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.AHEAD);
                    assertThat(it.audience()).isEqualTo(MILL);
                });
    }

    @Test
    void what_is_done_is_not_said() {
        assertThat(reminding.of(List.of(row(Status.MET, ON.plusDays(7))), List.of()))
                .isEmpty();
    }

    @Test
    void what_became_yellow_is_said_to_whoever_owes_it_only() {
        var yellow = row(Status.OVERDUE_YELLOW, ON.minusDays(1));
        assertThat(reminding.of(List.of(yellow), List.of(yellow)))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.LATE));
    }

    @ParameterizedTest
    @CsvSource({"OVERDUE_RED", "FORBIDDEN"})
    void what_became_red_is_said_to_the_superior_too(Status red) {
        var row = row(red, ON.minusDays(31));
        assertThat(reminding.of(List.of(row), List.of(row)))
                .extracting(Reminder::kind, Reminder::audience)
                .containsExactlyInAnyOrder(tuple(Kind.LATE, MILL), tuple(Kind.ESCALATED, TOWNSHIP));
    }

    @Test
    void the_top_has_nobody_to_tell() {
        var top = new VerdictRow(OrgId.next(), "CTY-01", new Judgement(Status.OVERDUE_RED, null, null, "届满"));
        assertThat(reminding.of(List.of(top), List.of(top)))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.LATE));
    }

    @Test
    void what_stayed_red_is_not_said_again() {
        assertThat(reminding.of(List.of(row(Status.OVERDUE_RED, ON.minusDays(40))), List.of()))
                .isEmpty();
    }

    private static VerdictRow row(Status status, LocalDate due) {
        return new VerdictRow(MILL, "ORG-08", new Judgement(status, null, due, "本届任期"));
    }
}
