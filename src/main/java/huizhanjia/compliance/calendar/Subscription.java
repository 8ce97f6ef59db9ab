package huizhanjia.compliance.calendar;

import huizhanjia.kernel.Scope;
import java.time.LocalDateTime;
import java.util.UUID;

/// Somebody's calendar that reads the deadlines of a scope until it is revoked.
///
/// @param clerk whoever made it
public record Subscription(UUID id, Scope scope, String clerk, LocalDateTime madeAt) {}
