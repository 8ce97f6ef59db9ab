package huizhanjia.intake.web;

import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.IntakeId;
import huizhanjia.intake.IntakeResults;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Intakes;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowProblem;
import huizhanjia.intake.StagedRow;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.sheet.Column;
import huizhanjia.ui.Download;
import huizhanjia.ui.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The rows behind each number, and the clerk's own workbook with remarks.
@Needs({"member:import", "org:import", "organizing:import"})
@Controller
@RequestMapping("/intakes/{intake}")
class IntakeResultPages {

    private static final int LINES = 100;

    private final Intakes intakes;
    private final IntakeResults results;

    IntakeResultPages(Intakes intakes, IntakeResults results) {
        this.intakes = intakes;
        this.results = results;
    }

    /// Wrong and doubtful rows with the reason; the others as they were understood, from a row of a sheet on.
    @GetMapping("/rows")
    ModelAndView rows(Actor actor, @PathVariable IntakeId intake, @ModelAttribute RowsSearch search) {
        var card = intakes.need(intake, actor);
        var outcome = search.outcome();
        var total = results.tally(card, search.at()).of(outcome);
        var later = search.at() != IntakeStage.CHECK && hasReasons(outcome);
        var page =
                later ? Some.NONE : understood(card, outcome, new StagedRow(search.sheet(), search.row(), ""), actor);
        if (page.lines().isEmpty() && hasReasons(outcome)) {
            page = reasons(card, problems(card, search), search.row(), actor);
        }
        var next = search.link(intake.toString(), page.next());
        return Pages.show("intake/web/rows", new RowsPage(card, outcome, total, page.lines(), next));
    }

    @GetMapping("/marked")
    void marked(Actor actor, @PathVariable IntakeId intake, HttpServletResponse response) throws IOException {
        var card = intakes.need(intake, actor);
        var marked = results.marked(card, actor);
        var name = card.file().name();
        var stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        Download.begin(response, stem + "（已标注）." + marked.ending());
        marked.content().writeTo(response.getOutputStream());
    }

    /// Some lines, and after which the next ones begin; empty text at the end.
    private record Some(List<RowsPage.Line> lines, String next) {

        static final Some NONE = new Some(List.of(), "");
    }

    private List<RowProblem> problems(IntakeCard card, RowsSearch search) {
        return search.at() != IntakeStage.CHECK && search.outcome() == Outcome.WRONG
                ? results.leftOut(card, search.at(), search.row(), LINES)
                : results.problems(card, search.outcome(), search.row(), LINES);
    }

    private static boolean hasReasons(Outcome outcome) {
        return switch (outcome) {
            case WRONG, DUPLICATE, RENAMED -> true;
            case NEW, CHANGED, SAME, TRANSFER -> false;
        };
    }

    private Some reasons(IntakeCard card, List<RowProblem> problems, int from, Actor actor) {
        var labels = labels(card, actor);
        var lines = problems.stream()
                .map(rowProblem -> new RowsPage.Line(
                        place(rowProblem.sheet(), rowProblem.row()), "", List.of(reason(labels, rowProblem))))
                .toList();
        return new Some(lines, problems.size() < LINES ? "" : "0." + (from + LINES));
    }

    private Some understood(IntakeCard card, Outcome outcome, StagedRow after, Actor actor) {
        var rows = results.rows(card, outcome, after, actor);
        if (rows.isEmpty()) {
            return Some.NONE;
        }
        var last = rows.getLast();
        var labels = labels(card, actor);
        var found = results.between(card, rows.getFirst(), last).stream()
                .collect(Collectors.groupingBy(
                        rowProblem -> place(rowProblem.sheet(), rowProblem.row()),
                        Collectors.mapping(rowProblem -> reason(labels, rowProblem), Collectors.toList())));
        var lines = rows.stream()
                .map(row -> {
                    var place = place(row.sheet(), row.row());
                    return new RowsPage.Line(place, row.words(), found.getOrDefault(place, List.of()));
                })
                .toList();
        return new Some(lines, rows.size() < LINES ? "" : last.sheet() + "." + last.row());
    }

    private Map<String, String> labels(IntakeCard card, Actor actor) {
        return intakes.roster(card.roster(), actor).columns().stream()
                .collect(Collectors.toMap(Column::key, Column::label));
    }

    private static String reason(Map<String, String> labels, RowProblem rowProblem) {
        var label = labels.getOrDefault(rowProblem.column(), "");
        return label.isEmpty() ? rowProblem.message() : label + "：" + rowProblem.message();
    }

    private static String place(int sheet, int row) {
        if (row == 0) {
            return "位置已不可查";
        }
        return sheet == 0 ? "第 %d 行".formatted(row) : "第 %d 张表 第 %d 行".formatted(sheet + 1, row);
    }
}
