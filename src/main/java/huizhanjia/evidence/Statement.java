package huizhanjia.evidence;

import huizhanjia.law.EvidenceKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a piece of evidence says.
///
/// @param happenedOn the day of the meeting, of the document, of the visit
/// @param validUntil the last day a document is in force; null where it has none
/// @param documentNumber its 文号; empty text where it has none
/// @param participants who took part, as the minutes say it; empty text where that is not the question
public record Statement(
        EvidenceKind kind,
        String title,
        LocalDate happenedOn,
        @Nullable LocalDate validUntil,
        String documentNumber,
        String participants,
        String note) {}
