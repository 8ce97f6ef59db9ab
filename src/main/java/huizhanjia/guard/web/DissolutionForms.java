package huizhanjia.guard.web;

import huizhanjia.guard.DissolutionOpening;
import huizhanjia.guard.DissolutionPaper;
import huizhanjia.guard.DissolutionStep;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Reason;
import huizhanjia.member.Step;
import huizhanjia.member.Transfer;
import huizhanjia.org.ending.Ground;
import huizhanjia.org.rules.Votes;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Fields;
import huizhanjia.ui.Typed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the steps of a matter are read.
final class DissolutionForms {

    private static final int MANY = 999_999;

    private DissolutionForms() {}

    static DissolutionPaper paper(Fields fields) {
        return new DissolutionPaper(
                fields.choice("step", "要登记的材料", DissolutionStep.class),
                fields.optional("words", "内容"),
                fields.optional("document", "文件名称或文号"),
                fields.day("on", "日期"),
                votes(fields),
                List.of());
    }

    /// Of no lawful ground none is told: that opens a case to stop it.
    static DissolutionOpening opening(Fields fields) {
        var ground = fields.choice("ground", "撤销、合并的事由", DissolutionOpeningPage.GROUNDS, Choice::value);
        return new DissolutionOpening(
                fields.id("org", "工会", OrgId::of),
                Arrays.stream(Ground.values())
                        .filter(one -> one.name().equals(ground.value()))
                        .findFirst()
                        .orElse(null),
                fields.text("document", "证明文件；不属于法定事由的，写明谁要求撤并、怎么要求的"),
                fields.idIfAny("successor", "并入的工会", OrgId::of));
    }

    static Transfer transfer(Fields fields, MembershipStatus as) {
        var to = fields.id("to", "会员转到哪一家工会：先查找，再选定", OrgId::of);
        var reason = as == MembershipStatus.RETAINED ? Reason.BANKRUPT : Reason.WORK_CHANGED;
        var step = new Step(fields.day("on", "日期"), reason, fields.optional("document", "文号"), "工会依法终止，会籍随之安置");
        return new Transfer(to, step);
    }

    /// How members go on: as they are with the successor, retained elsewhere.
    static MembershipStatus standing(Typed typed) {
        return typed.get("as").equals(MembershipStatus.RETAINED.name())
                ? MembershipStatus.RETAINED
                : MembershipStatus.ACTIVE;
    }

    private static @Nullable Votes votes(Fields fields) {
        return fields.ticked("due") || fields.ticked("present") || fields.ticked("yes")
                ? new Votes(
                        fields.number("due", "应到人数", 0, MANY),
                        fields.number("present", "实到人数", 0, MANY),
                        fields.number("yes", "赞成人数", 0, MANY))
                : null;
    }
}
