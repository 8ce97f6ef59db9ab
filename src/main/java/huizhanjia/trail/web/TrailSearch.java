package huizhanjia.trail.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the log is asked for, as typed.
///
/// @param q words of the matter, the clerk or the post
/// @param from the first day
/// @param until the last day
/// @param before the event the page before ended with
record TrailSearch(
        String q, String from, String until, @Nullable UUID before) {

    /// The address need not say everything.
    TrailSearch(@Nullable String q, @Nullable String from, @Nullable String until, @Nullable UUID before) {
        this.q = Objects.requireNonNullElse(q, "").strip();
        this.from = Objects.requireNonNullElse(from, "");
        this.until = Objects.requireNonNullElse(until, "");
        this.before = before;
    }
}
