package huizhanjia.member.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.member.Members.Revealed;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.rights.MemberAside;
import huizhanjia.member.web.MemberPage.Action;
import huizhanjia.trail.Trail;
import huizhanjia.ui.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts the page of one member together.
@Component
class MemberView {

    private final Members members;
    private final UnionNames unionNames;
    private final Trail trail;
    private final ObjectProvider<MemberAside> asides;

    MemberView(Members members, UnionNames unionNames, Trail trail, ObjectProvider<MemberAside> asides) {
        this.members = members;
        this.unionNames = unionNames;
        this.trail = trail;
        this.asides = asides;
    }

    MemberPage of(MemberId id, Actor actor) {
        return page(members.need(actor.scope(), id), actor, null, Problems.NONE);
    }

    MemberPage revealed(MemberId id, Revealed revealed, Actor actor) {
        return page(members.need(actor.scope(), id), actor, revealed, Problems.NONE);
    }

    MemberPage withProblem(MemberId id, Refused refused, Actor actor) {
        return page(members.need(actor.scope(), id), actor, null, Problems.of(refused));
    }

    private MemberPage page(Member member, Actor actor, @Nullable Revealed revealed, Problems problems) {
        var spells = members.spells(actor.scope(), member.id()).stream()
                .map(membershipSpell ->
                        new MemberPage.SpellLine(membershipSpell, unionNames.name(membershipSpell.orgId())))
                .toList();
        var subjects = new ArrayList<>(List.of(member.subject()));
        if (member.intake() != null) {
            subjects.add("intake:" + member.intake());
        }
        return new MemberPage(
                member,
                unionNames.name(member.org()),
                revealed,
                spells,
                actions(member, actor),
                asides.orderedStream()
                        .flatMap(aside -> aside.of(member, actor).stream())
                        .toList(),
                trail.timeline(member.county(), subjects),
                problems);
    }

    private static List<Action> actions(Member member, Actor actor) {
        var actions = new ArrayList<Action>();
        var at = "/members/" + member.id();
        if (member.standing() == MembershipStatus.OUT || member.standing() == MembershipStatus.VOID) {
            return actions;
        }
        if (actor.may("member:edit")) {
            actions.add(new Action("修改资料", at + "/edit"));
        }
        for (var kind : StepKind.values()) {
            if (actor.may(kind.permission()) && kind.fits(member.standing())) {
                actions.add(new Action(kind.label(), at + "/" + kind.path()));
            }
        }
        return actions;
    }
}
