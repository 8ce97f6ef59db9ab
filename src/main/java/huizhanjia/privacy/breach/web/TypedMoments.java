package huizhanjia.privacy.breach.web;

import huizhanjia.kernel.Refused;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/// Moments as `datetime-local` fields carry them.
final class TypedMoments {

    private TypedMoments() {}

    /// A moment that must be there; refused, naming what it is the moment of, when it is none.
    static LocalDateTime need(String typed, String what) {
        try {
            return LocalDateTime.parse(typed.replace(' ', 'T'));
        } catch (DateTimeParseException noMoment) {
            throw new Refused("privacy.moment", "请填写%s，写成 2026-05-01 09:30 的样子".formatted(what));
        }
    }

    static String typed(LocalDateTime moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.truncatedTo(ChronoUnit.MINUTES));
    }
}
