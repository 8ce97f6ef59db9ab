package huizhanjia.paper.register;

import java.time.LocalDate;

/// What another room keeps of a document it had issued.
///
/// @param number 发文字号, such as 青工批〔2026〕12号
public record Issued(DocumentId id, String number, LocalDate on) {}
