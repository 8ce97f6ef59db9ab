package huizhanjia.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A number, a share or a choice of the rules as it stands somewhere for some time.
///
/// @param key such as `org.committee.min_members`
/// @param title what it is
/// @param value as text: a number, `2/3`, `3|5`, `1..3`; empty text while nobody knows it
/// @param unit such as 人; empty text for none
/// @param source where it stands written; an empty law where nowhere
/// @param force where and when it holds
/// @param confidence how sure it is
/// @param severity how hard what is built on it may act at most
/// @param needs the document that is still to be obtained; empty text for none
/// @param note what a reader should know; empty text for nothing
public record Parameter(
        String key,
        String title,
        String value,
        String unit,
        Source source,
        Force force,
        Confidence confidence,
        Severity severity,
        String needs,
        String note) {

    /// Where and when a parameter holds.
    ///
    /// @param area the code its area begins with, such as 21, 2101 or 210199; empty text for the nation
    /// @param from the first day; null when it held before anything judged here
    /// @param until the first day it no longer holds; null for no end
    public record Force(
            String area, @Nullable LocalDate from, @Nullable LocalDate until) {

        /// Whether it holds in an area on a day.
        public boolean holds(String code, LocalDate on) {
            return code.startsWith(area)
                    && (from == null || !on.isBefore(from))
                    && (until == null || on.isBefore(until));
        }
    }

    /// Whether there is a value at all.
    public boolean isKnown() {
        return !value.isEmpty();
    }

    /// How hard what is built on it acts: its own severity as far as its confidence carries.
    public Severity reach() {
        return severity.under(confidence);
    }

    /// The value as a number; a refusal to guess when it is none.
    public BigDecimal number() {
        if (!value.matches("-?\\d+(\\.\\d+)?")) {
            throw new IllegalStateException(key + " is no number: " + value);
        }
        return new BigDecimal(value);
    }

    /// The value with its unit, as printed; 待定 while it is not known.
    public String printed() {
        return isKnown() ? (words(value) + " " + unit).strip() : "待定";
    }

    private static String words(String value) {
        return switch (value) {
            case "true" -> "是";
            case "false" -> "否";
            case "AND" -> "同时满足";
            case "OR" -> "满足其一";
            default -> value.replace("..", " 至 ").replace("|", " 或 ").replace(";", "；");
        };
    }
}
