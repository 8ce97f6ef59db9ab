package huizhanjia.access;

import java.time.LocalDate;

/// The command to end an appointment before its date.
///
/// @param on the day from which it no longer counts
/// @param documentNumber of the document that ends it
public record AppointmentEnding(LocalDate on, String documentNumber) {}
