package huizhanjia.member;

import java.time.LocalDate;

/// A change of membership as a clerk enters it.
///
/// @param on the day it takes effect
/// @param document the number of the paper behind it; empty text where none is needed
/// @param note in the clerk's words; empty text for none
public record Step(LocalDate on, Reason reason, String document, String note) {}
