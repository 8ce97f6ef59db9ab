package huizhanjia.org.ending;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The command to end an organisation, with everything it rests on.
///
/// @param on the first day on which it is no more
/// @param ground one of the lawful three
/// @param groundDocument the paper that proves the ground
/// @param resolution of the members or their representatives
/// @param reply of the superior, by its number and day
/// @param property the audited list
/// @param successor who goes on in its place; null unless it merged
public record OrgEnding(
        OrgId org,
        LocalDate on,
        Ground ground,
        String groundDocument,
        Resolution resolution,
        Reply reply,
        Property property,
        @Nullable OrgId successor) {

    /// What the members resolved, and when.
    public record Resolution(String words, LocalDate on) {}

    /// What the superior replied, and when.
    public record Reply(String number, LocalDate on) {}

    /// The list of money and property and its audit, each by its paper.
    public record Property(String list, String audit) {}
}
