package huizhanjia.member.roll;

import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.ChangeKind;
import huizhanjia.member.MembershipStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who belonged to a union on a past day, by the spell that held then.
///
/// @param sex as printed
/// @param born null where the birth is not known
/// @param spell the belonging of that day
/// @param now where the person stands today
public record PastMember(
        MemberId id, String name, String sex, @Nullable LocalDate born, Held spell, Now now) {

    /// The belonging of that day.
    ///
    /// @param endedOn null while it still holds
    /// @param endedBy null while it still holds
    public record Held(
            OrgId org,
            MembershipStatus standing,
            LocalDate beganOn,
            @Nullable LocalDate endedOn,
            @Nullable ChangeKind endedBy) {}

    /// Where the person stands today.
    public record Now(OrgId org, MembershipStatus standing) {}

    /// Where the next page of the list begins.
    String cursor(String pinyin) {
        return pinyin + "~" + id;
    }

    /// Full years on the day; null where the birth is not known.
    public @Nullable Integer ageOn(LocalDate on) {
        return born == null ? null : born.until(on).getYears();
    }
}
