package huizhanjia.law;

/// How often a duty comes round and how long before and after its day something is said.
///
/// @param cadence the window
/// @param times how often within one window
/// @param leadDays before the end of the window, from when on it is coming due
/// @param graceDays after the end of the window, or after the occasion for 逢需 and 一次, before it is overdue
/// @param confidence how sure the frequency is: what the documents leave open is a convention of ours and only warns
public record Rhythm(Cadence cadence, int times, int leadDays, int graceDays, Confidence confidence) {}
