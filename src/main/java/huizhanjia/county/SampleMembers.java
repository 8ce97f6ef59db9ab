package huizhanjia.county;

import huizhanjia.database.Stopping;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.MemberId;
import huizhanjia.member.Admission;
import huizhanjia.member.AdmissionOutcome;
import huizhanjia.member.Members;
import huizhanjia.member.Memberships;
import huizhanjia.member.RosterField;
import huizhanjia.member.Transfer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Admits the sample's members through the door clerks use, and lets happen to them what was drawn.
@Component
class SampleMembers {

    /// Claims that a second union makes on people of a first: the same person twice, then a number written wrongly.
    private static final List<Claim> CLAIMS = List.of(
            new Claim("courier", "lorries", ""),
            new Claim("garment", "food", ""),
            new Claim("textile", "grain", "孙玉兰"));

    private static final LocalDate CLAIMED = LocalDate.of(2026, 5, 20);

    private final Members members;
    private final Memberships memberships;
    private final Qingshan qingshan;
    private final Stopping stopping;

    SampleMembers(Members members, Memberships memberships, Qingshan qingshan, Stopping stopping) {
        this.members = members;
        this.memberships = memberships;
        this.qingshan = qingshan;
        this.stopping = stopping;
    }

    /// Admits everybody as of the day: the chair of 红星 and the officer of 柳河 their own, the organiser all others.
    void enter(Settlement settlement) {
        var unions = settlement.unions();
        var lives = Lives.of(unions, settlement.on());
        var hands = new Hands(unions, qingshan.organizer(), qingshan.grassrootsChair(), qingshan.townshipOfficer());
        var admitted = new ArrayList<MemberId>();
        for (var life : lives) {
            stopping.check();
            admitted.add(admit(life, settlement, hands.of(life.union())));
        }
        for (var i = 0; i < admitted.size(); i++) {
            stopping.check();
            turn(lives.get(i), admitted.get(i), settlement, hands.organizer());
        }
        for (var claim : CLAIMS) {
            claim(claim, lives, settlement, hands.organizer());
        }
    }

    private MemberId admit(Life life, Settlement settlement, Actor by) {
        var admission = new Admission(settlement.at(life.union().key()), life.person(), life.joinedOn());
        return switch (members.admitListed(admission, by)) {
            case AdmissionOutcome.Admitted admitted -> admitted.member();
            case AdmissionOutcome.Compared compared ->
                throw new IllegalStateException(
                        "two of the sample bear one number: comparison " + compared.comparison());
        };
    }

    private void turn(Life life, MemberId member, Settlement settlement, Actor by) {
        switch (life.fate()) {
            case Fate.Stays _ -> {}
            case Fate.Retained kept -> memberships.retain(member, kept.step(), by);
            case Fate.Restored restored -> {
                memberships.retain(member, restored.kept(), by);
                memberships.restore(member, restored.back(), by);
            }
            case Fate.Moved moved -> {
                memberships.transfer(member, new Transfer(settlement.at(moved.to()), moved.step()), by);
                var workplace = settlement.workplace(moved.to());
                members.amend(members.need(by.scope(), member), life.personWith(RosterField.EMPLOYER, workplace), by);
            }
            case Fate.Withdrawn left -> memberships.withdraw(member, left.step(), by);
            case Fate.Expelled expelled -> memberships.expel(member, expelled.step(), by);
        }
    }

    private void claim(Claim claim, List<Life> lives, Settlement settlement, Actor by) {
        var holder = lives.stream()
                .filter(life -> life.union().key().equals(claim.holder()) && life.fate() instanceof Fate.Stays)
                .toList()
                .getLast();
        var person = claim.name().isEmpty() ? holder.person() : holder.personWith(RosterField.NAME, claim.name());
        members.admitListed(new Admission(settlement.at(claim.claimant()), person, settlement.atMost(CLAIMED)), by);
    }

    /// A union that claims somebody another one holds.
    ///
    /// @param name as the claimant writes it; empty text for the holder's own spelling
    private record Claim(String holder, String claimant, String name) {}

    /// Who admits whom.
    private record Hands(Unions unions, Actor organizer, Actor chair, Actor officer) {

        Actor of(Union union) {
            if (unions.isBelow(union, "red-star")) {
                return chair;
            }
            return unions.isBelow(union, "liuhe") ? officer : organizer;
        }
    }
}
