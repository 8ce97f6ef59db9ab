package huizhanjia.approval;

import huizhanjia.kernel.ClerkId;
import java.time.LocalDate;

/// A delegation about to be given.
///
/// @param fromOn the first day
/// @param untilOn the last day
public record Delegating(ClerkId to, LocalDate fromOn, LocalDate untilOn) {}
