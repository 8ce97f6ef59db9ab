package huizhanjia.access;

import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The command to grant an appointment.
///
/// @param fromOn the first day
/// @param untilOn the last day; null for no fixed one
/// @param documentNumber of the document that grants it (批准文号)
public record Granting(
        ClerkId clerk,
        OrgId org,
        Post post,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        String documentNumber) {}
