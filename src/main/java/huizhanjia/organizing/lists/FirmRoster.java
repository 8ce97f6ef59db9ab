package huizhanjia.organizing.lists;

import huizhanjia.intake.CommitChoice;
import huizhanjia.intake.Findings;
import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.Roster;
import huizhanjia.intake.StagedRow;
import huizhanjia.intake.Tally;
import huizhanjia.organizing.FirmSource;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.Row;
import huizhanjia.task.Progress;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/// The list of one office among the lists that can come in.
record FirmRoster(FirmSource source, FirmCheck checking, FirmCommit committing, StagedFirmTable rows)
        implements Roster {

    @Override
    public String code() {
        return "firms-" + source.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String label() {
        return source.label();
    }

    @Override
    public String permission() {
        return "organizing:import";
    }

    @Override
    public List<Column> columns() {
        return FirmColumns.ALL;
    }

    @Override
    public Tally check(Intake intake, Iterator<Row> read, Findings findings) {
        return checking.check(source, intake, read, findings);
    }

    @Override
    public List<StagedRow> staged(Intake intake, Outcome outcome, StagedRow after, int limit) {
        return rows.shown(intake, outcome, after, limit);
    }

    @Override
    public Tally commit(Intake intake, CommitChoice choice, Findings findings, Progress progress) {
        return committing.commit(source, intake, findings, progress);
    }

    @Override
    public Tally undo(Intake intake, Findings findings, Progress progress) {
        return committing.undo(intake, findings, progress);
    }

    @Override
    public void discard(Intake intake) {
        rows.discard(intake);
    }
}
