package huizhanjia.approval.course;

import huizhanjia.approval.limit.TimeLimit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One stage of a route.
///
/// @param name as printed, such as 县总工会批复
/// @param desks one, or several that all must sign (会签)
/// @param limit within which it should be decided; only a reminder
/// @param silence the rule under which the deadline itself would decide; null, as everywhere today
public record Stage(
        String name,
        List<Desk> desks,
        TimeLimit limit,
        @Nullable TacitConsent silence) {

    public Stage {
        desks = List.copyOf(desks);
        if (name.isBlank() || desks.isEmpty() || Set.copyOf(desks).size() < desks.size()) {
            throw new IllegalArgumentException("no stage: %s, %s".formatted(name, desks));
        }
    }

    /// A stage of one desk.
    public static Stage of(String name, Desk desk, TimeLimit limit) {
        return new Stage(name, List.of(desk), limit, null);
    }

    /// A stage that all of the desks must sign.
    public static Stage jointly(String name, List<Desk> desks, TimeLimit limit) {
        return new Stage(name, desks, limit, null);
    }
}
