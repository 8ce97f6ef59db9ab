package huizhanjia.member;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.member.MemberEvent.MembershipChanged;
import huizhanjia.org.Org;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.Orgs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How memberships change: transfer, retention, restoration, withdrawal, expulsion.
@Component
public class Memberships {

    private final Members members;
    private final Records records;
    private final Orgs orgs;
    private final OrgPlaces places;
    private final Clock clock;

    Memberships(Members members, Records records, Orgs orgs, OrgPlaces places, Clock clock) {
        this.members = members;
        this.records = records;
        this.orgs = orgs;
        this.places = places;
        this.clock = clock;
    }

    /// Moves a membership to another union, where it is active; the day of admission stays (一次入会、动态接转, MEM-03).
    @Transactional
    public MemberId transfer(MemberId id, Transfer transfer, Actor by) {
        return move(id, transfer, false, by);
    }

    /// Takes a membership along to another union as it stands: who was retained stays retained. For what moves
    /// members without their doing: a merger, the end of a union, a roster.
    @Transactional
    public MemberId carry(MemberId id, Transfer transfer, Actor by) {
        return move(id, transfer, true, by);
    }

    private MemberId move(MemberId id, Transfer transfer, boolean asItStands, Actor by) {
        by.need("member:transfer");
        var to = orgs.hold(by.scope(), transfer.to());
        var member = turning(id, new Turn(ChangeKind.TRANSFERRED_OUT, transfer.step()), by);
        var from = orgs.need(by.scope(), member.org());
        var as = asItStands ? member.standing() : MembershipStatus.ACTIVE;
        return move(member, new Route(from, to, as), transfer.step(), by);
    }

    /// Keeps a membership without dues, vote or being counted (MEM-07, MEM-08).
    @Transactional
    public void retain(MemberId id, Step step, Actor by) {
        by.need("member:retain");
        var turn = new Turn(ChangeKind.RETAINED, step);
        var member = turning(id, turn, by);
        if (member.standing() == MembershipStatus.RETAINED) {
            throw new Refused("member.already-retained", "这名会员已经是保留会籍，不必再次办理");
        }
        change(member, MembershipStatus.RETAINED, turn, by);
    }

    /// Brings a retained membership back to active.
    @Transactional
    public void restore(MemberId id, Step step, Actor by) {
        by.need("member:retain");
        var turn = new Turn(ChangeKind.RESTORED, step);
        var member = turning(id, turn, by);
        if (member.standing() != MembershipStatus.RETAINED) {
            throw new Refused("member.not-retained", "只有保留会籍的会员可以恢复");
        }
        change(member, MembershipStatus.ACTIVE, turn, by);
    }

    /// Ends a membership at the member's own wish, announced by the committee (MEM-09).
    @Transactional
    public void withdraw(MemberId id, Step step, Actor by) {
        by.need("member:withdraw");
        if (step.note().isBlank()) {
            throw new Refused("member.announcement-missing", "请写明工会小组意见、委员会宣布日期和会员证收回情况");
        }
        var turn = new Turn(ChangeKind.WITHDRAWN, step);
        change(turning(id, turn, by), MembershipStatus.OUT, turn, by);
    }

    /// Ends a membership after a criminal conviction, decided by the committee and filed with the union above
    /// (MEM-10).
    @Transactional
    public void expel(MemberId id, Step step, Actor by) {
        by.need("member:expel");
        if (step.document().isBlank() || step.note().isBlank()) {
            throw new Refused("member.filing-missing", "开除会籍须填写报上一级工会备案的文号，并在说明中写明判决书文号和委员会决定日期");
        }
        var turn = new Turn(ChangeKind.EXPELLED, step);
        change(turning(id, turn, by), MembershipStatus.OUT, turn, by);
    }

    /// Lets a member stand as before an import that is taken back; refused when somebody built on it since.
    @Transactional
    public void putBack(Member imported, BeforeImport beforeImport, Actor by) {
        by.need("member:import");
        var member = records.lock(members.need(by.scope(), imported.id()));
        if (member.version() != imported.version()) {
            throw new Refused("member.built-on", "导入之后又有改动，不能撤回");
        }
        var changes = records.revert(member, beforeImport);
        changes.put(
                "会籍状态",
                new Change(member.standing().label(), beforeImport.standing().label()));
        records.record(by, event(member, beforeImport.org(), ChangeKind.UNDONE, changes));
    }

    /// The member locked, when the step fits them today.
    private Member turning(MemberId id, Turn turn, Actor by) {
        var member = records.lock(members.need(by.scope(), id));
        fit(member, turn.kind(), turn.step());
        return member;
    }

    /// Refuses a step that does not fit a locked member today.
    void fit(Member member, ChangeKind kind, Step step) {
        if (member.standing() == MembershipStatus.OUT || member.standing() == MembershipStatus.VOID) {
            throw new Refused("member.not-a-member", "这名会员已经离会，不能办理%s；重新入会请新登记".formatted(kind.label()));
        }
        if (!step.reason().explains(kind)) {
            throw new Refused(
                    "member.reason-unfit",
                    "“%s”不能作为%s的原因".formatted(step.reason().label(), kind.label()));
        }
        if (step.reason() == Reason.OTHER && step.note().isBlank()) {
            throw new Refused("member.note-missing", "原因选“其他”的，请在说明中写明");
        }
        var began = records.openSpell(member).beganOn();
        if (step.on().isAfter(LocalDate.now(clock)) || step.on().isBefore(began)) {
            throw new Refused("member.date-unfit", "变化日期应在 %s 至今天之间".formatted(began));
        }
    }

    /// Whether the membership is active by now.
    boolean isActive(MemberId id) {
        return records.find(id).orElseThrow().standing() == MembershipStatus.ACTIVE;
    }

    /// The union a claim names, which may lie outside the scope of who lets the membership go.
    Org known(OrgId id) {
        return places.known(id);
    }

    /// Moves a locked member; across counties the record is copied, confirmed and left behind as ended.
    MemberId move(Member member, Route route, Step step, Actor by) {
        if (route.from().id().equals(route.to().id())) {
            throw new Refused("member.same-org", "转入工会与现在的工会相同，请重新选择");
        }
        var arrived = member;
        if (route.staysInCounty()) {
            records.turn(member, member.placed(route.to().id(), route.as()), ChangeKind.TRANSFERRED_OUT, step);
        } else {
            arrived = records.emigrate(member, route.to(), route.as(), step);
            records.record(by, event(arrived, route.to().id(), ChangeKind.TRANSFERRED_IN, route.changes(step)));
        }
        records.record(by, event(member, route.to().id(), ChangeKind.TRANSFERRED_OUT, route.changes(step)));
        return arrived.id();
    }

    private void change(Member member, MembershipStatus to, Turn turn, Actor by) {
        records.turn(member, member.placed(member.org(), to), turn.kind(), turn.step());
        var changes = stepChanges(turn.step());
        changes.put("会籍状态", new Change(member.standing().label(), to.label()));
        records.record(by, event(member, member.org(), turn.kind(), changes));
    }

    private static MembershipChanged event(Member member, OrgId org, ChangeKind kind, Map<String, Change> changes) {
        return new MembershipChanged(member.county(), org, member.subject(), kind, changes);
    }

    private static Map<String, Change> stepChanges(Step step) {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("变化日期", new Change("", step.on().toString()));
        changes.put("原因", new Change("", step.reason().label()));
        if (!step.document().isBlank()) {
            changes.put("文号", new Change("", step.document()));
        }
        return changes;
    }

    /// A step and what it does to the membership.
    private record Turn(ChangeKind kind, Step step) {}

    /// From one union to another.
    ///
    /// @param as how the membership stands there
    record Route(Org from, Org to, MembershipStatus as) {

        boolean staysInCounty() {
            return from.county().equals(to.county());
        }

        Map<String, Change> changes(Step step) {
            var changes = stepChanges(step);
            changes.put("工会", new Change(from.name(), to.name()));
            return changes;
        }
    }
}
