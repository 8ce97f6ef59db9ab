package huizhanjia.intake.web;

import huizhanjia.api.Code;
import huizhanjia.intake.CommitChoice;
import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.IntakeId;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowProblem;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.OrgId;
import huizhanjia.task.Job;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An intake as programs read it.
@Schema(name = "Import", description = "一次导入")
record ImportJson(
        @Schema(description = "标识") IntakeId id,
        @Schema(description = "名册种类", example = "members") String roster,
        @Schema(description = "文件名") String fileName,
        @Schema(description = "为哪家工会上传") OrgId orgId,

        @Schema(
                description = "办到哪一步：UNRECOGNISED 表头待人工识别、CHECKING 正在预检、CHECKED 待提交、COMMITTING 正在提交、"
                        + "COMMITTED 已提交、UNDOING 正在撤回、UNDONE 已撤回、FAILED 没有办成")
        Code state,

        @Schema(description = "没有办成的原因；没有的为空") @Nullable String failure,
        @Schema(description = "正在办理的进度；没有在办理的为空") @Nullable ProgressJson progress,
        @Schema(description = "预检的结果") List<CountJson> checked,
        @Schema(description = "提交的结果") List<CountJson> committed,
        @Schema(description = "撤回的结果") List<CountJson> undone,
        @Schema(description = "上传时间") Instant uploadedAt,
        @Schema(description = "提交时间；未提交的为空") @Nullable Instant committedAt,
        @Schema(description = "可撤回到什么时候；未提交的为空") @Nullable Instant undoableUntil) {

    static ImportJson of(IntakeCard card, Map<IntakeStage, Tally> tallies, @Nullable Job job) {
        var committedAt = card.marks().committedAt();
        return new ImportJson(
                card.id(),
                card.roster(),
                card.file().name(),
                card.org(),
                new Code(state(card), card.state()),
                card.failure().isEmpty() ? null : card.failure(),
                job == null ? null : ProgressJson.of(job),
                CountJson.of(tallies, IntakeStage.CHECK),
                CountJson.of(tallies, IntakeStage.COMMIT),
                CountJson.of(tallies, IntakeStage.UNDO),
                card.marks().uploadedAt(),
                committedAt,
                committedAt == null ? null : committedAt.plus(IntakeCard.UNDO_WITHIN));
    }

    private static String state(IntakeCard card) {
        var running = card.job();
        if (running != null) {
            return switch (running.stage()) {
                case CHECK -> "CHECKING";
                case COMMIT -> "COMMITTING";
                case UNDO -> "UNDOING";
            };
        }
        if (!card.failure().isEmpty()) {
            return "FAILED";
        }
        if (card.marks().undoneAt() != null) {
            return "UNDONE";
        }
        if (card.marks().committedAt() != null) {
            return "COMMITTED";
        }
        return card.marks().checkedAt() == null ? "UNRECOGNISED" : "CHECKED";
    }

    /// How far a long step is.
    @Schema(name = "Progress", description = "办理进度")
    record ProgressJson(
            @Schema(description = "百分比，0 至 100") int percent,
            @Schema(description = "已处理的行数") long done,
            @Schema(description = "总行数；还不知道的为 0") long total,
            @Schema(description = "正在做什么") String note) {

        static ProgressJson of(Job job) {
            var pace = job.pace();
            return new ProgressJson(job.percent(), pace.done(), pace.total(), pace.note());
        }
    }

    /// Rows that came out one way.
    @Schema(name = "OutcomeCount", description = "一种结果的行数")
    record CountJson(
            @Schema(description = "结果：NEW、CHANGED、SAME、TRANSFER、RENAMED、DUPLICATE、WRONG")
            Code outcome,

            @Schema(description = "行数") int rows) {

        static List<CountJson> of(Map<IntakeStage, Tally> tallies, IntakeStage intakeStage) {
            var tally = tallies.getOrDefault(intakeStage, Tally.NOTHING);
            return Arrays.stream(Outcome.values())
                    .filter(outcome -> tally.of(outcome) > 0)
                    .map(outcome -> new CountJson(new Code(outcome.name(), outcome.label()), tally.of(outcome)))
                    .toList();
        }
    }

    /// What is wrong with one cell or row.
    @Schema(name = "RowProblem", description = "一行或一格的问题")
    record RowProblemJson(
            @Schema(description = "第几张表，从 1 起") int sheet,
            @Schema(description = "第几行，与表格软件中显示的相同") int row,
            @Schema(description = "列的代码；整行的问题为空") @Nullable String column,
            @Schema(description = "结果") Code outcome,
            @Schema(description = "原因和怎么改") String message) {

        static RowProblemJson of(RowProblem rowProblem) {
            return new RowProblemJson(
                    rowProblem.sheet() + 1,
                    rowProblem.row(),
                    rowProblem.column().isEmpty() ? null : rowProblem.column(),
                    new Code(rowProblem.outcome().name(), rowProblem.outcome().label()),
                    rowProblem.message());
        }
    }

    /// Some problems, and where the next begin.
    @Schema(name = "RowProblems", description = "一页问题")
    record RowProblemsJson(
            @Schema(description = "本页各条") List<RowProblemJson> items,

            @Schema(description = "下一页的翻页标记，原样填入 after；为空表示已到末页") @Nullable
            String next) {}

    /// Which rows a commit takes.
    @Schema(name = "ImportCommit", description = "提交导入")
    record CommitJson(
            @Schema(description = "RIGHT_ONES 只提交正确的行，ALL_OR_NOTHING 全部无误才提交") @NotNull(message = "请选择提交方式")
            CommitChoice choice,

            @Schema(description = "是否按名册更正姓名不符的人；不写的不更正") @Nullable
            Boolean renaming) {

        boolean isRenaming() {
            return Boolean.TRUE.equals(renaming);
        }
    }
}
