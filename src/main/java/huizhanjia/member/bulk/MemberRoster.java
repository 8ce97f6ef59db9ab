package huizhanjia.member.bulk;

import huizhanjia.intake.CommitChoice;
import huizhanjia.intake.Findings;
import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.Roster;
import huizhanjia.intake.Said.Question;
import huizhanjia.intake.StagedRow;
import huizhanjia.intake.Tally;
import huizhanjia.member.RosterField;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.Row;
import huizhanjia.task.Progress;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The real-name roster of members (会员实名制名册) as a file that comes in.
@Component
class MemberRoster implements Roster {

    private static final int BATCH = 4_000;
    private static final int LONGEST_LIST = 20_000;

    private final NamedUnions unions;
    private final Staging staging;
    private final StagedMemberTable staged;
    private final RosterCommit commit;
    private final RosterUndo undo;

    MemberRoster(NamedUnions unions, Staging staging, StagedMemberTable staged, RosterCommit commit, RosterUndo undo) {
        this.unions = unions;
        this.staging = staging;
        this.staged = staged;
        this.commit = commit;
        this.undo = undo;
    }

    @Override
    public String code() {
        return "members";
    }

    @Override
    public String label() {
        return "会员名册";
    }

    @Override
    public String permission() {
        return "member:import";
    }

    @Override
    public List<Column> columns() {
        return RosterColumns.ALL;
    }

    @Override
    public List<Question> questions() {
        return Assumed.QUESTIONS;
    }

    @Override
    public Set<String> sealed() {
        return Stream.of(RosterField.values())
                .filter(RosterField::isSealed)
                .map(RosterField::key)
                .collect(Collectors.toSet());
    }

    @Override
    public Tally check(Intake intake, Iterator<Row> rows, Findings findings) {
        var reading = unions.reading(intake);
        try (var run = staging.begin(intake, findings)) {
            while (rows.hasNext()) {
                var batch = new ArrayList<RosterLine>(BATCH);
                while (batch.size() < BATCH && rows.hasNext()) {
                    batch.add(reading.read(rows.next()));
                }
                run.stage(batch);
            }
            run.await();
        }
        staged.notable(intake, LONGEST_LIST).forEach(findings::add);
        return new Tally(staged.counts(intake));
    }

    @Override
    public List<StagedRow> staged(Intake intake, Outcome outcome, StagedRow after, int limit) {
        return staged.list(intake, outcome, after, limit);
    }

    @Override
    public Tally commit(Intake intake, CommitChoice choice, Findings findings, Progress progress) {
        intake.by().need(permission());
        return commit.commit(intake, findings, progress);
    }

    @Override
    public Tally undo(Intake intake, Findings findings, Progress progress) {
        intake.by().need(permission());
        return undo.undo(intake, findings, progress);
    }

    @Override
    public void discard(Intake intake) {
        staged.discard(intake);
        commit.forget(intake);
    }
}
