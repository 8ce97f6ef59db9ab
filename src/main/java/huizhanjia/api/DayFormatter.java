package huizhanjia.api;

import huizhanjia.kernel.Days;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;

/// Reads the days of addresses and forms, as people type them; where nothing stands nothing is asked of it.
final class DayFormatter implements Formatter<LocalDate> {

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        return Days.typed(text).orElseThrow(() -> new ParseException("no day", 0));
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.toString();
    }
}
