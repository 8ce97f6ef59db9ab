package huizhanjia.org;

import java.time.LocalDate;

/// The command to correct or bring up to date what is known of an organisation.
///
/// @param particulars as they shall stand
/// @param from since when they hold
/// @param documentNumber of the paper behind a new name, head or term; empty text when there is none
/// @param version of the organisation that the clerk saw
public record Amendment(Particulars particulars, LocalDate from, String documentNumber, long version) {}
