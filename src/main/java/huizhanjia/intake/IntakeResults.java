package huizhanjia.intake;

import huizhanjia.disclosure.Disclosures;
import huizhanjia.intake.Said.Assumption;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.Mark;
import huizhanjia.sheet.MarkedCopy;
import huizhanjia.sheet.SheetMapping;
import huizhanjia.task.Job;
import huizhanjia.task.Jobs;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    public Tally tally(IntakeCard card, IntakeStage intakeStage) {
        return findings.tally(card, intakeStage);
    }

    /// What was found about rows of an outcome, some at a time.
    public List<RowProblem> problems(IntakeCard card, Outcome outcome, int from, int limit) {
        return findings.page(card, outcome, from, limit);
    }

    /// What a commit refused or an undo left as it is, and why, some at a time.
    public List<RowProblem> leftOut(IntakeCard card, IntakeStage intakeStage, int from, int limit) {
        return findings.leftOut(card, intakeStage, from, limit);
    }

    /// The rows of an outcome below one of them, in the file's order.
    public List<StagedRow> rows(IntakeCard card, Outcome outcome, StagedRow after, Actor by) {
        return rosters.need(card.roster()).staged(card.intake(by), outcome, after, ROWS_A_PAGE);
    }

    /// What was found about the rows from one to another.
    public List<RowProblem> between(IntakeCard card, StagedRow first, StagedRow last) {
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
    public Excerpt<TimelineEntry> timeline(IntakeCard card) {
        return trail.timeline(card.county(), List.of(IntakeEvent.subject(card.id())));
    }

    /// Whether there is something to mark in the clerk's workbook.
    public boolean hasMarks(IntakeCard card) {
        var told = Marking.TOLD.stream()
                .mapToInt(tally(card, IntakeStage.CHECK)::of)
                .sum();
        return card.marks().purgedAt() == null
                && (told > 0
                        || !findings.all(card, 1).isEmpty()
                        || !assumptions(card).isEmpty());
    }

    /// The workbook with a remark beside each bad cell and each row that changes something, and beside the
    /// header what was taken for granted: as it is for the clerk who brought it, masked for others.
    public MarkedFile marked(IntakeCard card, Actor by) {
        return marked.of(card, by);
    }

    /// A marked copy, ready to be sent.
    public record MarkedFile(String ending, ByteArrayOutputStream content) {}

    /// Marks uploaded workbooks. Only who brought one gets it back in clear, and that is recorded.
    @Component
    static class Marking {

        /// Rows that change something a person knows already.
        static final List<Outcome> TOLD = List.of(Outcome.CHANGED, Outcome.TRANSFER, Outcome.RENAMED);

        private static final int MOST_MARKS = 100_000;
        private static final int MOST_CHANGES = 5_000;

        private final FindingTable findings;
        private final IntakeReader reader;
        private final Rosters rosters;
        private final Disclosures disclosures;

        Marking(FindingTable findings, IntakeReader reader, Rosters rosters, Disclosures disclosures) {
            this.findings = findings;
            this.reader = reader;
            this.rosters = rosters;
            this.disclosures = disclosures;
        }

        MarkedFile of(IntakeCard card, Actor by) {
            var isOwn = card.uploader().clerk().equals(by.clerk());
            var marks = marks(card, by);
            var marked = reader.read(card, (file, grid) -> {
                var copy = new MarkedCopy(file, card.mapping(), marks);
                return written(isOwn ? copy : copy.showing(open(card)));
            });
            if (isOwn) {
                disclosures.giveBack(IntakeEvent.returned(card), by);
            }
            return marked;
        }

        private static MarkedFile written(MarkedCopy copy) {
            var out = new ByteArrayOutputStream();
            try {
                copy.write(out);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
            return new MarkedFile(copy.ending(), out);
        }

        /// The columns that anybody sees who may see the intake.
        private Set<String> open(IntakeCard card) {
            var roster = rosters.need(card.roster());
            return roster.columns().stream()
                    .filter(column ->
                            !column.kind().isPersonal() && !roster.sealed().contains(column.key()))
                    .map(Column::key)
                    .collect(Collectors.toSet());
        }

        private List<Mark> marks(IntakeCard card, Actor by) {
            var found = findings.all(card, MOST_MARKS).stream()
                    .filter(rowProblem -> rowProblem.row() > 0)
                    .map(rowProblem -> Mark.at(
                            mapping(card, rowProblem.sheet()),
                            rowProblem.row(),
                            rowProblem.column(),
                            rowProblem.message()));
            var changes = TOLD.stream()
                    .flatMap(outcome -> changes(card, outcome, by).stream())
                    .map(row -> Mark.at(mapping(card, row.sheet()), row.row(), "", row.words()));
            var header = card.mapping().sheets().stream()
                    .flatMap(sheet -> findings.assumptions(card).stream()
                            .map(assumed -> Mark.at(sheet, sheet.headerTo(), "", assumed.told())));
            return Stream.of(found, changes, header).flatMap(marks -> marks).toList();
        }

        private List<StagedRow> changes(IntakeCard card, Outcome outcome, Actor by) {
            return rosters.need(card.roster()).staged(card.intake(by), outcome, new StagedRow(0, 0, ""), MOST_CHANGES);
        }

        private static SheetMapping mapping(IntakeCard card, int sheet) {
            return card.mapping().sheets().stream()
                    .filter(one -> one.sheet() == sheet)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
