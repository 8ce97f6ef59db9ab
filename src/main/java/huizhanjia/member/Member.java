package huizhanjia.member;

import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person as they stand today.
///
/// @param county the six-digit county that keeps the record
/// @param org where they belong, or last belonged
/// @param joinedOn the day of the first admission; transfers do not change it (MEM-03); null while nobody has said it
/// @param intake the import that entered them, if one did
public record Member(
        String county,
        MemberId id,
        OrgId org,
        MembershipStatus standing,
        @Nullable LocalDate joinedOn,
        Person person,
        int version,
        @Nullable UUID intake) {

    /// The subject of their timeline.
    public String subject() {
        return "member:" + id;
    }

    /// The day of the first admission as printed.
    public String joined() {
        return joinedOn == null ? "未登记" : joinedOn.toString();
    }

    /// The same member standing elsewhere or otherwise.
    public Member placed(OrgId where, MembershipStatus how) {
        return new Member(county, id, where, how, joinedOn, person, version, intake);
    }

    /// The same member described otherwise.
    Member described(Person as) {
        return new Member(county, id, org, standing, joinedOn, as, version, intake);
    }

    /// The same member as the clerk read them: with the version the form carried.
    public Member readAs(String carried) {
        var read = carried.matches("[0-9]{1,9}") ? Integer.parseInt(carried) : 0;
        return new Member(county, id, org, standing, joinedOn, person, read, intake);
    }
}
