package huizhanjia.signin;

import huizhanjia.kernel.AppointmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key with which a program acts as an appointment (接口令牌); the secret itself is not kept.
///
/// @param expiresOn the last day it opens
/// @param generation of the clerk when it was issued; it opens in no other
/// @param lastUsedAt to the minute; null when it was never used
/// @param endedAt null unless it was ended
public record Token(
        UUID id,
        AppointmentId appointment,
        String name,
        Instant issuedAt,
        LocalDate expiresOn,
        int generation,
        @Nullable Instant lastUsedAt,
        @Nullable Instant endedAt) {

    /// Whether it opens on the day.
    public boolean isInForce(LocalDate on) {
        return endedAt == null && !on.isAfter(expiresOn);
    }
}
