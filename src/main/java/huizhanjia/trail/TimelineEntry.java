package huizhanjia.trail;

import java.time.LocalDateTime;
import java.util.List;

/// One line of a timeline: when, who in which post, what, and what changed.
public record TimelineEntry(
        LocalDateTime at, String clerkName, String post, String summary, List<FieldChange> changes) {

    /// A field before and after, as printed.
    public record FieldChange(String field, String before, String after) {}
}
