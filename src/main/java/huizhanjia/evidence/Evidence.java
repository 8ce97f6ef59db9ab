package huizhanjia.evidence;

import huizhanjia.kernel.OrgId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What was done for a duty, as told.
///
/// @param duty its code in the register
/// @param corrects the record this one replaces; null where it is the first
/// @param verification who says that it holds; null while only the union itself does
/// @param end why it does not count any more; null while it counts
public record Evidence(
        EvidenceId id,
        String county,
        OrgId org,
        String duty,
        Statement statement,
        Telling filed,
        @Nullable EvidenceId corrects,
        @Nullable EvidenceVerification verification,
        @Nullable End end) {

    /// Whether it counts.
    public boolean counts() {
        return end == null;
    }

    /// Whether it counts and waits for a superior to verify it.
    public boolean isToVerify() {
        return counts() && verification == null;
    }

    /// What attachments and timelines call it.
    public String subject() {
        return "evidence:" + id;
    }

    /// Who told, in which post and when.
    public record Telling(String clerk, String post, LocalDateTime at) {}

    /// It was corrected by a later record, or struck by a superior.
    ///
    /// @param struck whether a superior struck it
    public record End(boolean struck, String reason, Telling told) {}
}
