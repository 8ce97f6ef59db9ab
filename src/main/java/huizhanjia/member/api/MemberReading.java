package huizhanjia.member.api;

import huizhanjia.api.Objection;
import huizhanjia.api.Written;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.org.OrgPlaces;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the addresses of members name.
@Component
class MemberReading {

    private final Members members;
    private final OrgPlaces places;

    MemberReading(Members members, OrgPlaces places) {
        this.members = members;
        this.places = places;
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

    /// What a union is called, also one outside the scope.
    String union(OrgId id) {
        return places.known(id).name();
    }

    /// The names of the unions the members belong to.
    Map<OrgId, String> unions(List<Member> members) {
        return members.stream().map(Member::org).distinct().collect(Collectors.toMap(id -> id, this::union));
    }
}
