package huizhanjia.org.roster;

import huizhanjia.intake.CommitChoice;
import huizhanjia.intake.Findings;
import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.Roster;
import huizhanjia.intake.Said;
import huizhanjia.intake.Said.Question;
import huizhanjia.intake.StagedRow;
import huizhanjia.intake.Tally;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.Row;
import huizhanjia.task.Progress;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;

/// The organisation roster among the lists that can come in.
@Component
class OrgRoster implements Roster {

    private static final Question HOME =
            new Question(Said.HOME, "没有写明上级工会的建在", "写上级工会的全称；留空的，没有写明上级的新工会列为有误", Question.Kind.UNION);

    private final OrgCheck check;
    private final OrgCommit commit;
    private final StagedOrgTable staged;

    OrgRoster(OrgCheck check, OrgCommit commit, StagedOrgTable staged) {
        this.check = check;
        this.commit = commit;
        this.staged = staged;
    }

    @Override
    public String code() {
        return "orgs";
    }

    @Override
    public String label() {
        return "工会组织名册";
    }

    @Override
    public String permission() {
        return "org:import";
    }

    @Override
    public List<Column> columns() {
        return Columns.ALL;
    }

    @Override
    public List<Question> questions() {
        return List.of(HOME);
    }

    @Override
    public Tally check(Intake intake, Iterator<Row> rows, Findings findings) {
        return check.check(intake, rows, findings);
    }

    @Override
    public List<StagedRow> staged(Intake intake, Outcome outcome, StagedRow after, int limit) {
        return staged.shown(intake, outcome, after, limit);
    }

    @Override
    public Tally commit(Intake intake, CommitChoice choice, Findings findings, Progress progress) {
        return commit.commit(intake, findings, progress);
    }

    @Override
    public Tally undo(Intake intake, Findings findings, Progress progress) {
        return commit.undo(intake, findings, progress);
    }

    @Override
    public void discard(Intake intake) {
        staged.discard(intake);
    }
}
