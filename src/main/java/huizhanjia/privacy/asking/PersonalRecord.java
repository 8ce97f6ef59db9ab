package huizhanjia.privacy.asking;

import huizhanjia.kernel.Scope;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.member.MembershipSpell;
import huizhanjia.member.RosterField;
import huizhanjia.org.OrgPlaces;
import huizhanjia.privacy.Consent;
import huizhanjia.privacy.Consents;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Everything kept of one member, as rows of a kind, a name and a value.
@Component
class PersonalRecord {

    private final Members members;
    private final Consents consents;
    private final OrgPlaces places;

    PersonalRecord(Members members, Consents consents, OrgPlaces places) {
        this.members = members;
        this.consents = consents;
        this.places = places;
    }

    /// The rows of a member whose sealed fields were opened for a reason.
    List<List<String>> rows(Scope scope, Member member, Members.Revealed revealed) {
        var rows = new ArrayList<List<String>>();
        for (var field : RosterField.values()) {
            rows.add(List.of("会员资料", field.label(), revealed.shown(field)));
        }
        members.spells(scope, member.id())
                .forEach(membershipSpell -> rows.add(List.of("会籍经历", period(membershipSpell), told(membershipSpell))));
        consents.of(scope, member.id()).forEach(consent -> rows.add(row(consent)));
        return rows;
    }

    private static List<String> row(Consent consent) {
        return List.of("同意记录", consent.kind().label(), consent.told());
    }

    private static String period(MembershipSpell membershipSpell) {
        return "%s 至 %s"
                .formatted(
                        membershipSpell.beganOn(), membershipSpell.endedOn() == null ? "今" : membershipSpell.endedOn());
    }

    private String told(MembershipSpell membershipSpell) {
        return "%s，%s，%s %s"
                .formatted(
                        places.name(membershipSpell.orgId()),
                        membershipSpell.standing().label(),
                        membershipSpell.beganBy().label(),
                        membershipSpell.ending())
                .strip();
    }
}
