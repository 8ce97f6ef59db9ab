package huizhanjia.org.term;

import huizhanjia.org.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the term of a union stands on a day (换届状态).
public enum TermState {
    OVERDUE("超期", "late"),
    EXTENDED("延期", "soon"),
    ENDING("将届满", "soon"),
    NORMAL("正常", "good"),
    UNKNOWN("未填任期", "");

    /// How many days before its end a term is about to end; a default of ours.
    public static final int SOON = 180;

    private final String label;
    private final String look;

    TermState(String label, String look) {
        this.label = label;
        this.look = look;
    }

    /// How it stands: before its end, or after it under an approved extension, or neither.
    ///
    /// @param term null before the first election
    /// @param extendedUntil the first day the extension no longer covers; null for none
    public static TermState of(@Nullable Term term, @Nullable LocalDate extendedUntil, LocalDate on) {
        if (term == null) {
            return UNKNOWN;
        }
        if (on.isBefore(term.endsOn())) {
            return on.plusDays(SOON).isBefore(term.endsOn()) ? NORMAL : ENDING;
        }
        return extendedUntil != null && on.isBefore(extendedUntil) ? EXTENDED : OVERDUE;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// The class of its tag in the style sheet.
    public String look() {
        return look;
    }
}
