package huizhanjia.org;

import java.time.LocalDate;

/// The reply by which the organisation above approved the founding (批复).
///
/// @param documentNumber such as 青工发〔2026〕12号
/// @param on the date of the reply
public record Approval(String documentNumber, LocalDate on) {}
