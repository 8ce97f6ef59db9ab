package huizhanjia.organizing.founding.web;

import huizhanjia.kernel.Days;
import huizhanjia.organizing.founding.FoundingMatter;
import huizhanjia.organizing.founding.FoundingPlan;
import huizhanjia.organizing.founding.PreparatoryGroup;
import org.jspecify.annotations.Nullable;

/// The form of the preparatory group and its plan, as typed.
public record GroupForm(
        String name,
        String parent,
        String staff,
        String members,
        String women,
        String head,
        String names,
        String formedOn,
        String seats,
        String auditSeats,
        String meetingOn) {

    public GroupForm(
            @Nullable String name,
            @Nullable String parent,
            @Nullable String staff,
            @Nullable String members,
            @Nullable String women,
            @Nullable String head,
            @Nullable String names,
            @Nullable String formedOn,
            @Nullable String seats,
            @Nullable String auditSeats,
            @Nullable String meetingOn) {
        this.name = FoundingFields.text(name);
        this.parent = FoundingFields.text(parent);
        this.staff = FoundingFields.text(staff);
        this.members = FoundingFields.text(members);
        this.women = FoundingFields.text(women);
        this.head = FoundingFields.text(head);
        this.names = FoundingFields.text(names);
        this.formedOn = FoundingFields.text(formedOn);
        this.seats = FoundingFields.text(seats);
        this.auditSeats = FoundingFields.text(auditSeats);
        this.meetingOn = FoundingFields.text(meetingOn);
    }

    /// What was told last, so that nothing is typed twice.
    static GroupForm of(FoundingMatter matter) {
        var plan = matter.plan();
        var group = matter.group();
        return new GroupForm(
                plan.name(),
                plan.parent().toString(),
                String.valueOf(plan.staffCount()),
                String.valueOf(plan.memberCount()),
                String.valueOf(plan.womenCount()),
                group.map(PreparatoryGroup::head).orElse(""),
                group.map(PreparatoryGroup::names).orElse(""),
                group.map(one -> one.formedOn().toString()).orElse(""),
                group.map(one -> String.valueOf(one.seats())).orElse(""),
                group.map(one -> String.valueOf(one.auditSeats())).orElse(""),
                group.map(one -> one.meetingOn().toString()).orElse(""));
    }

    FoundingPlan plan() {
        return FoundingOpeningForm.plan(name, parent, new String[] {staff, members, women});
    }

    PreparatoryGroup group() {
        return new PreparatoryGroup(
                head,
                names,
                Days.need(formedOn, "筹备组成立日期"),
                FoundingFields.number(seats, "委员人数"),
                auditSeats.isEmpty() ? 0 : FoundingFields.number(auditSeats, "经审委员人数"),
                Days.need(meetingOn, "拟开会日期"));
    }
}
