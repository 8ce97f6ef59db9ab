package huizhanjia.org;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The term of a committee (届): it runs from the day of the election.
///
/// @param electedOn the day of the election (换届日期)
/// @param number which term it is (届次), counted from 1; null where nobody remembers
/// @param years three or five (《工会法》第十六条)
public record Term(LocalDate electedOn, @Nullable Integer number, int years) {

    /// The first day on which the term is over.
    public LocalDate endsOn() {
        return electedOn.plusYears(years);
    }

    /// As printed: 第3届（2023-05-01至2028-05-01，5年）.
    public String label() {
        var which = number == null ? "本届" : "第%d届".formatted(number);
        return "%s（%s至%s，%d年）".formatted(which, electedOn, endsOn(), years);
    }
}
