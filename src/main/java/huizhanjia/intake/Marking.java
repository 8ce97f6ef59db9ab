package huizhanjia.intake;

import huizhanjia.disclosure.Disclosures;
import huizhanjia.intake.IntakeResults.MarkedFile;
import huizhanjia.kernel.Actor;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.Mark;
import huizhanjia.sheet.MarkedCopy;
import huizhanjia.sheet.SheetMapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Marks uploaded workbooks. Only who brought one gets it back in clear, and that is recorded.
@Component
class Marking {

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
                .filter(problem -> problem.row() > 0)
                .map(problem ->
                        Mark.at(mapping(card, problem.sheet()), problem.row(), problem.column(), problem.message()));
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
