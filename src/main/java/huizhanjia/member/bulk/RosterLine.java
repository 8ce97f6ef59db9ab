package huizhanjia.member.bulk;

import huizhanjia.kernel.OrgId;
import huizhanjia.member.Person;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row of a roster as it was understood.
///
/// @param person who it is about
/// @param who what tells the row from others, masked
/// @param union where it says the person belongs; null when neither the row nor the clerk says it
/// @param belonging what it says of the membership
/// @param told what is to be known about it
record RosterLine(
        Place place, Person person, String who, @Nullable OrgId union, Belonging belonging, Told told) {

    /// Where it stands: the sheet counted from nought, the row as the spreadsheet program shows it.
    record Place(int sheet, int row) {}

    /// What is to be known about a row.
    ///
    /// @param problems what is wrong, by the key of the column
    /// @param remarks what was left out or understood otherwise than written, by the key of the column
    /// @param warning what a rule doubts without forbidding it; empty text when all is well
    /// @param assumed what is taken for granted of a new member, in sentences shared by many rows
    record Told(Map<String, String> problems, Map<String, String> remarks, String warning, List<String> assumed) {}

    /// Whether nothing is wrong with it.
    boolean isRight() {
        return told.problems().isEmpty();
    }
}
