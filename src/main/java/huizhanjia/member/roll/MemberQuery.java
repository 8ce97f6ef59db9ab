package huizhanjia.member.roll;

import huizhanjia.kernel.OrgId;
import huizhanjia.member.MembershipStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a list of members is asked for; empty text, null and zero ask for everything.
///
/// @param root the organisation and everything below it
/// @param words a name, its pinyin or its initials, from the beginning
/// @param identity blind reference to a whole document number, in hex: numbers never stand in an address
/// @param phone blind reference to a whole phone number, in hex
/// @param standing one standing; null for everybody who belongs today
/// @param codes one code each of sex, worker group, new form, employment, education, politics, and 是 for migrants
/// @param ageFrom full years, inclusive; 0 for no bound, UNKNOWN_AGE for those whose birth is not known
/// @param ageUntil full years, inclusive; 0 for no bound
public record MemberQuery(
        OrgId root,
        String words,
        String identity,
        String phone,
        @Nullable MembershipStatus standing,
        CodeFilter codes,
        int ageFrom,
        int ageUntil,
        @Nullable LocalDate joinedFrom,
        @Nullable LocalDate joinedUntil) {

    /// Asks for those whose birth is not known.
    public static final int UNKNOWN_AGE = -1;

    /// Everybody who belongs to the organisation or below.
    public static MemberQuery all(OrgId root) {
        return new MemberQuery(root, "", "", "", null, CodeFilter.NONE, 0, 0, null, null);
    }

    /// Whether nothing but the organisation is asked for.
    boolean isPlain() {
        return equals(all(root));
    }

    /// One code of each list; empty text for any, `-` for those who have none.
    public record CodeFilter(
            String sex,
            String workerGroup,
            String newForm,
            String employment,
            String education,
            String politics,
            String migrant) {

        /// Asks for those of whom nothing was filled in.
        public static final String NOT_FILLED = "-";

        public static final CodeFilter NONE = new CodeFilter("", "", "", "", "", "", "");
    }
}
