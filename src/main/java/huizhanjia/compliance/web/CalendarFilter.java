package huizhanjia.compliance.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What of the calendar is asked for; empty text for one's own, this month, everybody's.
///
/// @param role whose desk the duties land on, such as 组织
public record CalendarFilter(String org, String month, String role) {

    /// One's own, this month, everybody's.
    static final CalendarFilter NONE = new CalendarFilter("", "", "");

    public CalendarFilter(@Nullable String org, @Nullable String month, @Nullable String role) {
        this.org = Objects.requireNonNullElse(org, "");
        this.month = Objects.requireNonNullElse(month, "");
        this.role = Objects.requireNonNullElse(role, "");
    }
}
