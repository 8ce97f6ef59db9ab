package huizhanjia.intake;

import huizhanjia.kernel.Actor;
import huizhanjia.sheet.Mark;
import huizhanjia.sheet.MarkedCopy;
import huizhanjia.task.Job;
import huizhanjia.task.Jobs;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What came of an intake: counts, rows, problems, and the clerk's own workbook with remarks.
@Component
public class IntakeResults {

    private static final int ROWS_A_PAGE = 100;
    private static final int MOST_MARKS = 100_000;

    private final FindingTable findings;
    private final IntakeReader reader;
    private final Rosters rosters;
    private final Jobs jobs;
    private final Trail trail;

    IntakeResults(FindingTable findings, IntakeReader reader, Rosters rosters, Jobs jobs, Trail trail) {
        this.findings = findings;
        this.reader = reader;
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

    /// The long step under way.
    public Optional<Job> job(IntakeCard card) {
        return Optional.ofNullable(card.job()).flatMap(running -> jobs.find(running.id()));
    }

    /// Who did what with it.
    public List<TimelineEntry> timeline(IntakeCard card) {
        return trail.timeline(card.county(), List.of(IntakeEvent.subject(card.id())));
    }

    /// The clerk's own workbook with a remark beside each bad cell.
    public MarkedFile marked(IntakeCard card) {
        return reader.read(card, (file, grid) -> {
            var copy = copy(card, file);
            var out = new ByteArrayOutputStream();
            try {
                copy.write(out);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
            return new MarkedFile(copy.ending(), out);
        });
    }

    /// A marked copy, ready to be sent.
    public record MarkedFile(String ending, ByteArrayOutputStream content) {}

    private MarkedCopy copy(IntakeCard card, byte[] file) {
        var marks = findings.all(card, MOST_MARKS).stream()
                .filter(problem -> problem.row() > 0)
                .map(problem -> mark(card, problem))
                .toList();
        return new MarkedCopy(file, card.mapping(), marks);
    }

    private static Mark mark(IntakeCard card, Problem problem) {
        var mapping = card.mapping().sheets().stream()
                .filter(sheet -> sheet.sheet() == problem.sheet())
                .findFirst()
                .orElseThrow();
        return Mark.at(mapping, problem.row(), problem.column(), problem.message());
    }
}
