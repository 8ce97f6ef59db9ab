package huizhanjia.supervision;

import huizhanjia.casefile.CaseCourse;
import huizhanjia.casefile.CaseFile;

/// What a superior asks of a unit (督办事项).
///
/// @param file whom it was asked of, by whom, until when, and what was done
/// @param duty the duty it is about, by its code
public record SupervisionOrder(CaseFile<SupervisionState, SupervisionStep> file, String duty) {

    static final CaseCourse<SupervisionState, SupervisionStep> COURSE =
            new CaseCourse<>("supervision", "督办事项", "交办", SupervisionState.ASKED, SupervisionStep.class);
}
