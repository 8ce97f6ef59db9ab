package huizhanjia.disclosure;

import huizhanjia.kernel.DomainEvent;

/// A list in clear, about to leave.
///
/// @param query what the list was asked for; a release holds for the very same
/// @param event as the log tells it
public record Departure(String query, long rows, DomainEvent event) {}
