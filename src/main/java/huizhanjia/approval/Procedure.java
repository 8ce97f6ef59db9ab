package huizhanjia.approval;

import huizhanjia.approval.course.Conclusion;
import huizhanjia.approval.course.Stage;
import huizhanjia.kernel.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One kind of petition; a bean of the room it is about.
public interface Procedure {

    /// Its code, unique in the house and stable, such as `founding`.
    String kind();

    /// As printed, such as 建会请示.
    String label();

    /// The key of the parameter that says within how many days it should be decided.
    String limit();

    /// The stages a new petition climbs; kept with it, so that a later change leaves it alone.
    List<Stage> route(Submission submission, Superiors superiors);

    /// The day whose rules count for a petition submitted today; today unless the matter began earlier.
    default LocalDate rulesOn(Submission submission, LocalDate today) {
        return today;
    }

    /// What the rules of the day say of it; a blocking breach stops 同意, nothing else does.
    default List<Finding> findings(Petition petition, LocalDate on) {
        return List.of();
    }

    /// Takes what following from its end will change, before anything is recorded: the trail is locked last.
    default void hold(Petition petition, Conclusion conclusion) {}

    /// What follows from its end, in the same transaction; a refusal here undoes the last step.
    default void concluded(Petition petition, Conclusion conclusion, Actor by) {}

    /// The subject's own page.
    default Optional<String> href(Petition petition) {
        return Optional.empty();
    }
}
