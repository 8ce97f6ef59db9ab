package huizhanjia.intake;

import huizhanjia.intake.Said.Assumption;
import huizhanjia.kernel.Actor;
import huizhanjia.task.Job;
import huizhanjia.task.Jobs;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What came of an intake: counts, rows, problems, and the clerk's own workbook with remarks.
@Component
public class IntakeResults {

    private static final int ROWS_A_PAGE = 100;

    private final FindingTable findings;
    private final Marking marked;
    private final Rosters rosters;
    private final Jobs jobs;
    private final Trail trail;

    IntakeResults(FindingTable findings, Marking marked, Rosters rosters, Jobs jobs, Trail trail) {
        this.findings = findings;
        this.marked = marked;
        this.rosters = rosters;
        this.jobs = jobs;
        this.trail = trail;
    }

    /// How rows came out at a stage.
    public Tally tally(IntakeCard card, Stage stage) {
        return findings.tally(card, stage);
    }

    /// What was found about rows of an outcome, some at a time.
    public List<Problem> problems(IntakeCard card, Outcome outcome, int from, int limit) {
        return findings.page(card, outcome, from, limit);
    }

    /// What a commit refused or an undo left as it is, and why, some at a time.
    public List<Problem> leftOut(IntakeCard card, Stage stage, int from, int limit) {
        return findings.leftOut(card, stage, from, limit);
    }

    /// The rows of an outcome below one of them, in the file's order.
    public List<StagedRow> rows(IntakeCard card, Outcome outcome, StagedRow after, Actor by) {
        return rosters.need(card.roster()).staged(card.intake(by), outcome, after, ROWS_A_PAGE);
    }

    /// What was found about the rows from one to another.
    public List<Problem> between(IntakeCard card, StagedRow first, StagedRow last) {
        return findings.between(card, first, last);
    }

    /// What the check took for granted.
    public List<Assumption> assumptions(IntakeCard card) {
        return findings.assumptions(card);
    }

    /// The long step under way.
    public Optional<Job> job(IntakeCard card) {
        return Optional.ofNullable(card.job()).flatMap(running -> jobs.find(running.id()));
    }

    /// Who did what with it.
    public List<TimelineEntry> timeline(IntakeCard card) {
        return trail.timeline(card.county(), List.of(IntakeEvent.subject(card.id())));
    }

    /// Whether there is something to mark in the clerk's workbook.
    public boolean hasMarks(IntakeCard card) {
        var told = Marking.TOLD.stream().mapToInt(tally(card, Stage.CHECK)::of).sum();
        return card.marks().purgedAt() == null
                && (told > 0
                        || !findings.all(card, 1).isEmpty()
                        || !assumptions(card).isEmpty());
    }

    /// The workbook with a remark beside each bad cell and each row that changes something, and beside the header what
    /// was
    /// taken for granted: as it is for the clerk who brought it, masked for others.
    public MarkedFile marked(IntakeCard card, Actor by) {
        return marked.of(card, by);
    }

    /// A marked copy, ready to be sent.
    public record MarkedFile(String ending, ByteArrayOutputStream content) {}
}
