package huizhanjia.intake.web;

import huizhanjia.intake.CommitChoice;
import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.IntakeId;
import huizhanjia.intake.IntakeResults;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Intakes;
import huizhanjia.intake.Roster;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.Mapping;
import huizhanjia.sheet.Recognition;
import huizhanjia.sheet.SheetMapping;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The steps of one intake: correct the header, check, commit, take back.
@Needs({"member:import", "org:import", "organizing:import"})
@Controller
@RequestMapping("/intakes/{intake}")
class IntakeStepPages {

    private static final String VIEW = "intake/web/show";

    private final Intakes intakes;
    private final IntakeResults results;
    private final Clock clock;

    IntakeStepPages(Intakes intakes, IntakeResults results, Clock clock) {
        this.intakes = intakes;
        this.results = results;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            Actor actor, @PathVariable IntakeId intake, @RequestParam(defaultValue = "false") boolean correct) {
        return Pages.show(VIEW, page(intakes.need(intake, actor), actor, correct, Problems.NONE));
    }

    /// Reads the header again where a person says it is, or takes the columns as corrected and begins the check.
    @PostMapping("/mapping")
    ModelAndView map(
            Actor actor,
            @PathVariable IntakeId intake,
            @RequestParam(defaultValue = "check") String then,
            @RequestParam Map<String, String> typed) {
        var card = intakes.need(intake, actor);
        try {
            var corrected = new Mapping(SheetForm.read(typed));
            intakes.map(card, then.equals("check") ? corrected : bare(corrected), typed, actor);
            if (then.equals("check")) {
                intakes.check(intakes.need(intake, actor), actor);
                return Pages.to("/intakes/" + intake);
            }
            intakes.map(card, recognised(intakes.need(intake, actor)), typed, actor);
            return Pages.to("/intakes/" + intake + "?correct=true");
        } catch (Refused refused) {
            return Pages.refused(VIEW, page(intakes.need(intake, actor), actor, true, Problems.of(refused)));
        }
    }

    @PostMapping("/commit")
    ModelAndView commit(
            Actor actor,
            @PathVariable IntakeId intake,
            @RequestParam CommitChoice choice,
            @RequestParam(defaultValue = "false") boolean renaming) {
        return step(intake, actor, card -> intakes.commit(card, choice, renaming, actor));
    }

    @PostMapping("/undo")
    ModelAndView undo(Actor actor, @PathVariable IntakeId intake) {
        return step(intake, actor, card -> intakes.undo(card, actor));
    }

    private ModelAndView step(IntakeId intake, Actor actor, Consumer<IntakeCard> step) {
        var card = intakes.need(intake, actor);
        try {
            step.accept(card);
            return Pages.to("/intakes/" + intake);
        } catch (Refused refused) {
            return Pages.refused(VIEW, page(card, actor, false, Problems.of(refused)));
        }
    }

    /// Only where the headers are; the columns are to be recognised again.
    private static Mapping bare(Mapping corrected) {
        return new Mapping(corrected.sheets().stream()
                .map(sheet -> new SheetMapping(sheet.sheet(), sheet.headerFrom(), sheet.headerTo(), Map.of()))
                .toList());
    }

    private Mapping recognised(IntakeCard card) {
        var used = card.mapping().sheets().stream().map(SheetMapping::sheet).toList();
        return new Mapping(intakes.recognise(card).stream()
                .filter(found -> used.contains(found.sheet()))
                .map(Recognition::mapping)
                .toList());
    }

    private IntakePage page(IntakeCard card, Actor actor, boolean correct, Problems problems) {
        var roster = intakes.roster(card.roster(), actor);
        var recognising = card.isOpen() && (correct || !card.isChecked());
        var tallies = new EnumMap<IntakeStage, Tally>(IntakeStage.class);
        for (var intakeStage : IntakeStage.values()) {
            tallies.put(intakeStage, results.tally(card, intakeStage));
        }
        var recognised = recognising ? intakes.recognise(card) : List.<Recognition>of();
        return new IntakePage(
                card,
                roster.label(),
                sheets(card, recognised, roster.sealed()),
                roster.columns().stream().map(IntakeStepPages::choice).toList(),
                recognising ? questions(card, roster, recognised, actor) : List.of(),
                results.assumptions(card),
                results.hasMarks(card),
                tallies,
                results.job(card).orElse(null),
                intakes.committedBefore(card).map(Days::minute).orElse(""),
                card.isUndoable(clock.instant()),
                results.timeline(card),
                problems);
    }

    private List<QuestionForm> questions(IntakeCard card, Roster roster, List<Recognition> recognised, Actor actor) {
        var answers = intakes.answers(card, recognised, actor);
        return roster.questions().stream()
                .map(question -> new QuestionForm(question, answers.getOrDefault(question.key(), "")))
                .toList();
    }

    /// While no sheet was recognised completely, the likeliest one is proposed.
    private static List<SheetForm> sheets(IntakeCard card, List<Recognition> found, Set<String> sealed) {
        var mapped =
                card.mapping().sheets().stream().collect(Collectors.toMap(SheetMapping::sheet, Function.identity()));
        var likeliest = found.stream()
                .max(Comparator.comparingDouble(Recognition::confidence))
                .map(Recognition::sheet)
                .orElse(0);
        return found.stream()
                .map(one -> SheetForm.of(
                        one,
                        mapped.get(one.sheet()),
                        mapped.isEmpty() ? one.sheet() == likeliest : mapped.containsKey(one.sheet()),
                        sealed))
                .toList();
    }

    private static Choice choice(Column column) {
        return new Choice(column.key(), column.required() ? column.label() + "（必需）" : column.label());
    }
}
