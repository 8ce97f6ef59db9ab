package huizhanjia.organizing.lead;

import huizhanjia.casefile.CaseCourse;
import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.CaseId;
import huizhanjia.organizing.FirmId;
import java.time.LocalDate;

/// Somebody keeps workers from founding a union (《工会法》第五十一条).
///
/// @param file who told, and what happened since
public record Obstruction(CaseFile<ObstructionState, ObstructionStep> file, Told told) {

    static final CaseCourse<ObstructionState, ObstructionStep> COURSE =
            new CaseCourse<>("obstruction", "阻挠建会", "登记", ObstructionState.TOLD, ObstructionStep.class);

    /// What was told: by whom workers are kept from it, since when and how.
    public record Told(FirmId firm, LocalDate happenedOn, String facts) {}

    /// By identity.
    public CaseId id() {
        return file.id();
    }

    /// The firm it happens at.
    public FirmId firm() {
        return told.firm();
    }
}
