package huizhanjia.guard.web;

import huizhanjia.attachment.AttachmentId;
import huizhanjia.guard.DissolutionPaper;
import huizhanjia.guard.DissolutionStep;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Reason;
import huizhanjia.member.Step;
import huizhanjia.member.Transfer;
import huizhanjia.org.rules.Votes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form of one step in a matter, as typed.
///
/// @param step name of a `DissolutionStep`
/// @param to id of the union members go to
/// @param as name of a `MembershipStatus`: active with the successor, retained elsewhere
/// @param seen the numbers of the resettlement as they were shown
/// @param q words the union was looked for with
public record DissolutionStepForm(
        String step,
        String words,
        String document,
        String on,
        String due,
        String present,
        String yes,
        String to,
        String as,
        String seen,
        String q) {

    public DissolutionStepForm {
        step = text(step);
        words = text(words);
        document = text(document);
        on = text(on).strip();
        due = text(due).strip();
        present = text(present).strip();
        yes = text(yes).strip();
        to = text(to);
        as = text(as);
        seen = text(seen);
        q = text(q);
    }

    DissolutionStep deed() {
        return Arrays.stream(DissolutionStep.values())
                .filter(one -> one.name().equals(step))
                .findFirst()
                .orElseThrow(() -> new Refused("guard.no-deed", "请选择要登记的材料"));
    }

    LocalDate day() {
        return Days.need(on, "日期");
    }

    DissolutionPaper filed(List<AttachmentId> files) {
        return new DissolutionPaper(words, document, day(), votes(), files);
    }

    MembershipStatus standing() {
        return as.equals(MembershipStatus.RETAINED.name()) ? MembershipStatus.RETAINED : MembershipStatus.ACTIVE;
    }

    Transfer transfer() {
        var target = Optional.ofNullable(DissolutionOpeningForm.id(to))
                .orElseThrow(() -> new Refused("guard.target-missing", "请先查找，再选定会员转到哪一家工会"));
        var reason = standing() == MembershipStatus.RETAINED ? Reason.BANKRUPT : Reason.WORK_CHANGED;
        return new Transfer(target, new Step(day(), reason, document.strip(), "工会依法终止，会籍随之安置"));
    }

    private @Nullable Votes votes() {
        if (due.isEmpty() && present.isEmpty() && yes.isEmpty()) {
            return null;
        }
        return new Votes(number(due), number(present), number(yes));
    }

    private static int number(String typed) {
        if (!typed.matches("\\d{1,6}")) {
            throw new Refused("guard.votes", "应到、实到、赞成人数请填整数");
        }
        return Integer.parseInt(typed);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
