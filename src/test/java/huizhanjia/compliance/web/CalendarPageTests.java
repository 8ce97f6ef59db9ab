package huizhanjia.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.compliance.Status;
import huizhanjia.compliance.calendar.CalendarDeadline;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarPageTests {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final List<CalendarDeadline> DUE = List.of(
            new CalendarDeadline(LocalDate.of(2026, 11, 11), "ORG-08", Status.OVERDUE_YELLOW, 1),
            new CalendarDeadline(LocalDate.of(2026, 11, 30), "QZ12-5", Status.DUE_SOON, 1));

    @Test
    void a_role_sees_its_own_days_and_may_choose_among_all() {
        var all = page("");
        assertThat(all.lines()).hasSize(2);
        assertThat(all.roles()).hasSize(2).contains("组织");
        var own = page("组织");
        assertThat(own.lines()).extracting(line -> line.duty().code()).containsExactly("ORG-08");
        assertThat(own.roles()).isEqualTo(all.roles());
        assertThat(own.weeks().stream()
                        .flatMap(List::stream)
                        .mapToLong(CalendarPage.Day::due)
                        .sum())
                .isEqualTo(1);
        assertThat(own.at(MONTH.plusMonths(1))).contains("month=2026-12").contains("role=%E7%BB%84%E7%BB%87");
    }

    private static CalendarPage page(String role) {
        var part = new CalendarPage.Part(OrgId.next(), "青山县总工会", MONTH, role);
        return CalendarPage.of(part, DUE, new CalendarPage.Reading(List.of(), ""));
    }
}
