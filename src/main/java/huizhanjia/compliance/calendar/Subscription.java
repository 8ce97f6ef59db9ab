package huizhanjia.compliance.calendar;

import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.Scope;
import java.time.LocalDateTime;
import java.util.UUID;

/// Somebody's calendar that reads the deadlines of a scope until it is revoked.
///
/// @param appointment whose; it shows nothing once that is over
/// @param generation of the clerk when it was made; it shows nothing in another one
/// @param clerk whoever made it
public record Subscription(
        UUID id, AppointmentId appointment, int generation, Scope scope, String clerk, LocalDateTime madeAt) {}
