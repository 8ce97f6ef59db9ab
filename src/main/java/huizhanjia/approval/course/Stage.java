package huizhanjia.approval.course;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One stage of a route.
///
/// @param name as printed, such as 县总工会批复
/// @param desks one, or several that all must sign (会签)
/// @param workingDays within which it should be decided; only a reminder
/// @param silence the rule under which the deadline itself would decide; null, as everywhere today
public record Stage(
        String name,
        List<Desk> desks,
        int workingDays,
        @Nullable Silence silence) {

    public Stage {
        desks = List.copyOf(desks);
        if (name.isBlank() || desks.isEmpty() || Set.copyOf(desks).size() < desks.size() || workingDays < 1) {
            throw new IllegalArgumentException("no stage: %s, %s, %d".formatted(name, desks, workingDays));
        }
    }

    /// A stage of one desk.
    public static Stage of(String name, Desk desk, int workingDays) {
        return new Stage(name, List.of(desk), workingDays, null);
    }

    /// A stage that all of the desks must sign.
    public static Stage jointly(String name, List<Desk> desks, int workingDays) {
        return new Stage(name, desks, workingDays, null);
    }
}
