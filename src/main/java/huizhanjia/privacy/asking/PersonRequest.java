package huizhanjia.privacy.asking;

import huizhanjia.kernel.MemberId;
import huizhanjia.privacy.Handler;
import huizhanjia.privacy.Signed;
import huizhanjia.privacy.rules.PersonAnsweredInTime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person asks about the data kept of them (个人信息权利请求).
///
/// @param handler the union it is answered by
/// @param who who asks
/// @param steps what happened since, the oldest first
public record PersonRequest(
        PersonRequestId id, Handler handler, Who who, Asked asked, Signed signed, List<Step> steps) {

    public PersonRequest {
        steps = List.copyOf(steps);
    }

    /// Who asks.
    ///
    /// @param member null for somebody who is none
    /// @param name as given, for somebody who is none; empty text for a member
    public record Who(@Nullable MemberId member, String name) {

        /// Whether it can be about no record.
        public boolean isNobody() {
            return member == null && name.isBlank();
        }
    }

    /// What is asked, when, and how the clerk knew who it was.
    ///
    /// @param identity how identity was checked, without a number
    public record Asked(RequestKind kind, String words, LocalDate receivedOn, String identity) {}

    /// One step.
    ///
    /// @param article why it was refused; empty text otherwise
    public record Step(Kind kind, String words, String article, LocalDate on, Signed signed) {}

    /// Steps that are taken.
    public enum Kind {
        NOTE("办理情况", false),
        COPY("交付复制件", false),
        ERASED("匿名化资料", false),
        GRANT("已按请求办理", true),
        REFUSE("不予办理", true);

        private final String label;
        private final boolean answers;

        Kind(String label, boolean answers) {
            this.label = label;
            this.answers = answers;
        }

        /// As printed.
        public String label() {
            return label;
        }

        /// Whether the request ends by it.
        public boolean answers() {
            return answers;
        }
    }

    /// Whether it was answered.
    public boolean isAnswered() {
        return answeredOn() != null;
    }

    /// The day of the answer; null while there is none.
    public @Nullable LocalDate answeredOn() {
        return steps.stream()
                .filter(step -> step.kind().answers())
                .map(Step::on)
                .findFirst()
                .orElse(null);
    }

    /// As printed: 待答复, or how it was answered.
    public String state() {
        return steps.stream()
                .filter(step -> step.kind().answers())
                .map(step -> step.kind().label())
                .findFirst()
                .orElse("待答复");
    }

    /// Whether it waits although its last day is over.
    public boolean isLate(PersonAnsweredInTime rule, LocalDate on) {
        return !isAnswered() && on.isAfter(rule.by(asked.receivedOn()));
    }

    /// What the trail calls it.
    public String subject() {
        return "person-request:" + id;
    }
}
