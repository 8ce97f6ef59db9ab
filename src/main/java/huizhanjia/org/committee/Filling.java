package huizhanjia.org.committee;

import java.time.LocalDate;

/// The command to put somebody into a committee during its term.
///
/// @param from the first day
public record Filling(Electing.Elected elected, LocalDate from, String documentNumber) {}
