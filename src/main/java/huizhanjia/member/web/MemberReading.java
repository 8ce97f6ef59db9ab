package huizhanjia.member.web;

import huizhanjia.api.Objection;
import huizhanjia.api.Written;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import org.springframework.stereotype.Component;

/// What the addresses of members name.
@Component
class MemberReading {

    private final Members members;
    private final Unions unions;

    MemberReading(Members members, Unions unions) {
        this.members = members;
        this.unions = unions;
    }

    /// The member an address names.
    Member named(MemberId id, Actor actor) {
        return members.find(actor.scope(), id)
                .orElseThrow(() -> Objection.missing(new Refused("member.unknown", "没有这名会员，或不在您的管辖范围内")));
    }

    /// The member after a change; version 0 when the change took them out of the scope.
    Written changed(MemberId id, Actor actor) {
        var version = members.find(actor.scope(), id).map(Member::version).orElse(0);
        return Written.changed(id.value(), version);
    }

    String union(OrgId id) {
        return unions.name(id);
    }
}
