package huizhanjia.organizing.founding.web;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.rules.Votes;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.founding.FoundingMatter;
import huizhanjia.organizing.founding.FoundingMeeting;
import huizhanjia.organizing.founding.FoundingOpening;
import huizhanjia.organizing.founding.FoundingPlan;
import huizhanjia.organizing.founding.PreparatoryGroup;
import huizhanjia.ui.Fields;
import huizhanjia.ui.Typed;
import java.util.List;

/// What the forms of a founding mean, and what of it was told before, so that nothing is typed twice.
final class FoundingForms {

    private static final int MOST = 999_999;

    private FoundingForms() {}

    static List<FirmId> firms(Typed typed) {
        return typed.all("firm").stream().map(FirmId::of).distinct().toList();
    }

    static FoundingOpening opening(Fields it, List<FirmId> firms) {
        return new FoundingOpening(
                it.choice("kind", "工会类型", FoundingOpening.KINDS, Enum::name),
                firms,
                plan(it),
                it.optional("note", "申请情况"));
    }

    static FoundingPlan plan(Fields it) {
        return new FoundingPlan(
                it.text("name", "拟成立工会的名称"),
                it.id("parent", "上级工会", OrgId::of),
                it.number("staff", "职工人数", 0, MOST),
                it.number("members", "自愿入会人数", 0, MOST),
                it.number("women", "其中女会员", 0, MOST));
    }

    static PreparatoryGroup group(Fields it) {
        return new PreparatoryGroup(
                it.text("head", "筹备组组长"),
                it.text("names", "筹备组成员"),
                it.day("formedOn", "筹备组成立日期"),
                it.number("seats", "工会委员会委员人数（组织员填 1）", 1, MOST),
                it.ticked("auditSeats") ? it.number("auditSeats", "经审委员人数", 0, MOST) : 0,
                it.day("meetingOn", "拟开会日期"));
    }

    static FoundingMeeting meeting(Fields it) {
        return new FoundingMeeting(
                it.day("heldOn", "开会日期"),
                new Votes(
                        it.number("due", "应到人数", 0, MOST),
                        it.number("present", "实到人数", 0, MOST),
                        it.number("yes", "赞成人数", 0, MOST)),
                it.choice("years", "任期", List.of(5, 3), Object::toString),
                new FoundingMeeting.Names(
                        it.text("union", "当选人员名单"),
                        it.optional("audit", "经费审查委员会名单"),
                        it.optional("women", "女职工委员会名单")));
    }

    static Typed group(FoundingMatter matter) {
        var plan = matter.plan();
        var typed = Typed.NOTHING
                .with("name", plan.name())
                .with("parent", plan.parent().toString())
                .with("staff", String.valueOf(plan.staffCount()))
                .with("members", String.valueOf(plan.memberCount()))
                .with("women", String.valueOf(plan.womenCount()));
        return matter.group()
                .map(group -> typed.with("head", group.head())
                        .with("names", group.names())
                        .with("formedOn", group.formedOn().toString())
                        .with("seats", String.valueOf(group.seats()))
                        .with("auditSeats", String.valueOf(group.auditSeats()))
                        .with("meetingOn", group.meetingOn().toString()))
                .orElse(typed);
    }

    static Typed meeting(FoundingMatter matter) {
        return matter.meeting()
                .map(meeting -> Typed.NOTHING
                        .with("heldOn", meeting.heldOn().toString())
                        .with("due", String.valueOf(meeting.votes().due()))
                        .with("present", String.valueOf(meeting.votes().present()))
                        .with("yes", String.valueOf(meeting.votes().yes()))
                        .with("years", String.valueOf(meeting.years()))
                        .with("union", meeting.names().union())
                        .with("audit", meeting.names().audit())
                        .with("women", meeting.names().women()))
                .orElse(Typed.NOTHING.with("years", "5"));
    }
}
