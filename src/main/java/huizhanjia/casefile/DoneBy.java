package huizhanjia.casefile;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Who did something, in which post, for which unit and when.
///
/// @param clerk by name
/// @param byOrg null for what was written before units were
/// @param byClerk null likewise
public record DoneBy(
        String clerk,
        String post,
        LocalDateTime at,
        @Nullable OrgId byOrg,
        @Nullable ClerkId byClerk) {

    static DoneBy of(Actor by, Instant at) {
        return new DoneBy(
                by.clerkName(),
                by.post(),
                LocalDateTime.ofInstant(at, Days.CHINA),
                by.scope().root(),
                by.clerk());
    }
}
