package huizhanjia.grid;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// How numbers, days and failures are written down, the same for every kind of file.
final class CellTexts {

    /// The serial number of 9999-12-31, the last day a spreadsheet knows.
    static final double LAST_SERIAL = 2_958_466;

    /// A spreadsheet holds numbers of up to 308 digits.
    private static final int LONGEST_NUMBER = 308;

    private static final Set<String> ERRORS =
            Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!");

    private CellTexts() {}

    static boolean isError(String text) {
        return text.startsWith("#") && ERRORS.contains(text);
    }

    /// A day alone when the time is midnight.
    static String day(LocalDateTime at) {
        var second = at.plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
        return second.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? second.toLocalDate().toString()
                : second.toString();
    }

    /// All digits, no exponent, no trailing noughts after the point; what is no number a spreadsheet can hold
    /// stays as it is.
    static String number(String raw) {
        if (isDigits(raw)) {
            return raw;
        }
        try {
            var value = new BigDecimal(raw).stripTrailingZeros();
            return Math.abs((long) value.scale()) > LONGEST_NUMBER ? raw : value.toPlainString();
        } catch (NumberFormatException words) {
            return raw;
        }
    }

    static String number(double value) {
        return number(Double.toString(value));
    }

    private static boolean isDigits(String raw) {
        for (var i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return !raw.isEmpty();
    }
}
