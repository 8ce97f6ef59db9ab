package huizhanjia.election.web;

import huizhanjia.election.officer.Trainee;
import huizhanjia.ui.Page;
import java.util.List;

/// Who is new in office, and who was trained.
public record TraineePage(List<Trainee> trainees, boolean mayWork) implements Page {

    @Override
    public String title() {
        return "岗位培训";
    }

    /// How many are late.
    public long late() {
        return trainees.stream().filter(Trainee::isLate).count();
    }
}
