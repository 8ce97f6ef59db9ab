package huizhanjia.intake;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.sheet.Mapping;
import huizhanjia.task.JobId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An intake as it stands: which file, who brought it, how far it came.
///
/// @param roster the code of its kind of list
/// @param org for whom it was uploaded
/// @param mapping how the file is read; without sheets while nobody knows
/// @param said what the clerk said where the file says nothing
/// @param job the long step under way, if any
/// @param failure why the last long step failed; empty when it did not
/// @param marks when which step was done
public record IntakeCard(
        IntakeId id,
        String county,
        String roster,
        UploadedFile file,
        OrgId org,
        Uploader uploader,
        Mapping mapping,
        Said said,
        @Nullable Running job,
        String failure,
        Marks marks) {

    /// For how long a commit can be taken back.
    public static final Duration UNDO_WITHIN = Duration.ofDays(7);

    /// The file as it came.
    public record UploadedFile(String name, long bytes) {}

    /// Who brought it and in which post.
    public record Uploader(ClerkId clerk, String name, String post) {}

    /// The long step under way.
    public record Running(JobId id, IntakeStage stage) {}

    /// When which step was done, and what the check passed over without asking.
    ///
    /// @param remarks cells that were read with a remark, such as the value of a formula
    /// @param passedOver rows left out: totals, signatures, repeated headers
    public record Marks(
            Instant uploadedAt,
            @Nullable Instant checkedAt,
            @Nullable Instant committedAt,
            @Nullable Instant undoneAt,
            @Nullable Instant purgedAt,
            int remarks,
            int passedOver) {}

    /// As its subject sees it.
    Intake intake(Actor by) {
        return new Intake(id, county, org, file.name(), said, by);
    }

    /// Whether its header may still be corrected and it may be checked.
    public boolean isOpen() {
        return job == null && marks.committedAt() == null && marks.purgedAt() == null;
    }

    /// Whether it was checked and waits to be committed.
    public boolean isChecked() {
        return isOpen() && marks.checkedAt() != null;
    }

    /// Whether its commit can still be taken back.
    public boolean isUndoable(Instant now) {
        return job == null
                && marks.committedAt() != null
                && marks.undoneAt() == null
                && now.isBefore(marks.committedAt().plus(UNDO_WITHIN));
    }

    /// How it stands, in a word.
    public String state() {
        if (job != null) {
            return "正在" + job.stage().label();
        }
        if (!failure.isEmpty()) {
            return "没有办成";
        }
        if (marks.undoneAt() != null) {
            return "已撤回";
        }
        if (marks.committedAt() != null) {
            return "已提交";
        }
        return marks.checkedAt() == null ? "待识别表头" : "待提交";
    }
}
