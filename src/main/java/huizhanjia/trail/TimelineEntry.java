package huizhanjia.trail;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/// One line of a timeline: when, who in which post, what, and what changed.
public record TimelineEntry(
        LocalDateTime at, String clerkName, String post, String summary, List<FieldChange> changes) {

    /// The changes in one line.
    public String told() {
        return changes.stream()
                .map(change -> change.field() + "：" + (change.before().isEmpty() ? "" : change.before() + " → ")
                        + change.after())
                .collect(Collectors.joining("；"));
    }

    /// A field before and after, as printed.
    public record FieldChange(String field, String before, String after) {}
}
