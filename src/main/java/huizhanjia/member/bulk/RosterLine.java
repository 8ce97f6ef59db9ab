package huizhanjia.member.bulk;

import huizhanjia.kernel.OrgId;
import huizhanjia.member.Person;
import huizhanjia.member.Standing;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row of a roster as it was understood.
///
/// @param warning what a rule doubts without forbidding it; empty text when all is well
/// @param changedOn the day of a retention; null for an active member
/// @param reason name of the retention's `Reason`; empty text for an active member
/// @param problems what is wrong, by the key of the column
record RosterLine(
        int sheet,
        int number,
        Person person,
        String warning,
        OrgId org,
        Standing standing,
        LocalDate joinedOn,
        @Nullable LocalDate changedOn,
        String reason,
        Map<String, String> problems) {

    /// What tells the row from others, masked, with what is to be looked at.
    String words() {
        return warning.isEmpty() ? person.toString() : person + "　请核对：" + warning;
    }

    /// Whether nothing is wrong with it.
    boolean isRight() {
        return problems.isEmpty();
    }
}
