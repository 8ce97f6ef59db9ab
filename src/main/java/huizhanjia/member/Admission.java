package huizhanjia.member;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The command to admit a person (入会): who, where, and on the day the grassroots union approved.
///
/// @param joinedOn the day of admission; null where nobody has said it yet
/// @param since from when on the person belongs as far as the house can tell: the day of admission, else the day on
/// which the membership is written down
public record Admission(OrgId org, Person person, @Nullable LocalDate joinedOn, LocalDate since) {

    /// Admitted on a known day.
    public Admission(OrgId org, Person person, LocalDate joinedOn) {
        this(org, person, joinedOn, joinedOn);
    }
}
