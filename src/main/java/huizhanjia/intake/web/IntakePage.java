package huizhanjia.intake.web;

import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.Said.Assumption;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.task.Job;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One intake: where it stands and what can be done next.
///
/// @param sheets to be recognised or corrected; empty while that is not the step
/// @param choices what a column may be taken for
/// @param questions what the file leaves unsaid and the clerk says before the check
/// @param assumptions what the check took for granted
/// @param hasMarks whether there is something to mark in the clerk's workbook
/// @param tallies how rows came out, by stage
/// @param job the long step under way
/// @param earlier when the same file was committed before; empty text when it was not
public record IntakePage(
        IntakeCard card,
        String roster,
        List<SheetForm> sheets,
        List<Choice> choices,
        List<QuestionForm> questions,
        List<Assumption> assumptions,
        boolean hasMarks,
        Map<IntakeStage, Tally> tallies,
        @Nullable Job job,
        String earlier,
        boolean isUndoable,
        Excerpt<TimelineEntry> timeline,
        Problems problems)
        implements FormPage {

    private static final List<String> STEPS = List.of("上传", "识别表头", "预检", "提交", "结果");

    @Override
    public String title() {
        return "导入" + roster;
    }

    /// The path of the intake, to build links from.
    public String path() {
        return "/intakes/" + card.id();
    }

    /// The names of the steps.
    public List<String> steps() {
        return STEPS;
    }

    /// The step it stands at, counted from nought.
    public int step() {
        if (card.marks().committedAt() != null) {
            return 4;
        }
        if (card.job() != null) {
            return card.job().stage() == IntakeStage.CHECK ? 2 : 3;
        }
        return sheets.isEmpty() ? 3 : 1;
    }

    /// How rows came out at a stage.
    public Tally tally(IntakeStage intakeStage) {
        return tallies.getOrDefault(intakeStage, Tally.NOTHING);
    }

    /// Those whose number is known under another name.
    public int renamed() {
        return tally(IntakeStage.CHECK).of(Outcome.RENAMED);
    }

    /// Rows a commit would take.
    public int takes() {
        var check = tally(IntakeStage.CHECK);
        return check.of(Outcome.NEW) + check.of(Outcome.CHANGED) + check.of(Outcome.TRANSFER);
    }

    /// A moment as printed; empty text for none.
    public String at(@Nullable Instant at) {
        return at == null ? "" : Days.minute(at);
    }

    /// How long the step under way still takes; empty text while that cannot be said.
    public String rest() {
        return job == null || job.rest().isZero() ? "" : "还需" + Times.length(job.rest());
    }
}
