package huizhanjia.election;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.law.Numbers;
import huizhanjia.law.Parameter;
import huizhanjia.law.ParameterBook;
import huizhanjia.parameter.Changes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeStepTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"180, FIRST", "91, FIRST", "90, SECOND", "31, SECOND", "30, LAST", "1, LAST", "0, ENDED", "-400, ENDED"
    })
    void the_nearer_the_end_the_higher_it_is_told(long daysLeft, NoticeStep step) {
        assertThat(NoticeStep.reached(daysLeft, numbers(ParameterBook.SHEET))).contains(step);
    }

    @Test
    void nothing_is_said_before_the_first_step() {
        assertThat(NoticeStep.reached(181, numbers(ParameterBook.SHEET))).isEmpty();
        assertThat(NoticeStep.earliest(numbers(ParameterBook.SHEET))).isEqualTo(180);
    }

    @Test
    void a_county_tells_itself_earlier_than_its_unions_if_it_wants() {
        var first = Changes.local("ele.notice.last.days", "365", new Parameter.Force("210199", DAY, null));
        var numbers = numbers(ParameterBook.SHEET.with(List.of(first)));
        assertThat(NoticeStep.earliest(numbers)).isEqualTo(365);
        assertThat(NoticeStep.reached(200, numbers)).contains(NoticeStep.LAST);
        assertThat(NoticeStep.reached(60, numbers)).contains(NoticeStep.LAST);
    }

    private static Numbers numbers(ParameterBook book) {
        return book.numbers("210199", DAY);
    }
}
