package huizhanjia.approval;

import huizhanjia.approval.course.Act;
import huizhanjia.approval.course.Conclusion;
import huizhanjia.approval.course.Course;
import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Move;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A petition and everything that was done with it (请示).
///
/// @param county the petitioner's, which keeps it
/// @param rulesOn the day by whose rules it is judged, however long it takes
/// @param course how it stands
/// @param steps what was done, the submission first; nothing is ever taken away
/// @param dueOn by when the stage it waits at should decide; null with the petitioner and at the end
public record Petition(
        PetitionId id,
        String county,
        Submission submission,
        LocalDate rulesOn,
        Course course,
        List<Step> steps,
        @Nullable LocalDate dueOn) {

    public Petition {
        steps = List.copyOf(steps);
    }

    /// The procedure's kind.
    public String kind() {
        return submission.kind();
    }

    /// What it is about, in its own room.
    public String about() {
        return submission.subject();
    }

    /// On whose behalf.
    public OrgId org() {
        return submission.org();
    }

    public String title() {
        return submission.text().title();
    }

    /// What the trail and its files call it.
    public String subject() {
        return "petition:" + id;
    }

    /// How it stands, as printed.
    public String state() {
        var end = course.end();
        if (end != null) {
            return end.label();
        }
        return course.stage().map(stage -> "待" + stage.name()).orElse("已退回，待重新提交");
    }

    /// Whether its last step is an answer to the petitioner: 同意, 不同意, or 退回 to the petitioner.
    public boolean isAnswered() {
        return course.end() == null ? course.at() == Course.AUTHOR : course.end() != Conclusion.WITHDRAWN;
    }

    /// The answer in a sentence to the petitioner; empty text while there is none.
    public String answer() {
        var end = course.end();
        if (end == null) {
            return course.at() == Course.AUTHOR ? "您的请示“%s”被退回，请补正后重新提交".formatted(title()) : "";
        }
        return switch (end) {
            case AGREED -> "您的请示“%s”已批复同意".formatted(title());
            case REFUSED -> "您的请示“%s”已批复，不予同意".formatted(title());
            case WITHDRAWN -> "";
        };
    }

    /// Every desk it goes to or went to.
    Set<Desk> desks() {
        var desks = new HashSet<>(course.holders());
        course.route().forEach(stage -> desks.addAll(stage.desks()));
        steps.forEach(step -> {
            desks.add(step.act().desk());
            desks.addAll(step.act().move().to());
        });
        return desks;
    }

    /// Whether the stage let its day pass.
    public boolean isLate(LocalDate on) {
        return dueOn != null && on.isAfter(dueOn);
    }

    /// One thing done.
    ///
    /// @param act the move, at which desk, by whom
    /// @param words the opinion
    public record Step(Act act, String words, Said said) {

        /// What was done.
        public Move.Kind kind() {
            return act.move().kind();
        }

        /// As printed, such as 同意 or 退回申请单位.
        public String label() {
            return kind() == Move.Kind.RETURN && act.move().stage() == Course.AUTHOR ? "退回申请单位" : kind().label();
        }
    }

    /// Who did it, in which post and when.
    ///
    /// @param inStead the name of the one it was done for (代); empty text in the own name
    public record Said(String clerk, String post, String inStead, LocalDateTime at) {

        /// As printed, such as 李明（青山县总工会 · 组织干部，代王强）.
        public String told() {
            return inStead.isEmpty() ? "%s（%s）".formatted(clerk, post) : "%s（%s，代%s）".formatted(clerk, post, inStead);
        }
    }
}
