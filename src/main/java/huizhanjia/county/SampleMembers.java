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
    void enter(SampleSettlement sampleSettlement) {
        var sampleUnions = sampleSettlement.unions();
        var lives = SampleLives.of(sampleUnions, sampleSettlement.on());
        var hands =
                new Hands(sampleUnions, qingshan.organizer(), qingshan.grassrootsChair(), qingshan.townshipOfficer());
        var admitted = new ArrayList<MemberId>();
        for (var sampleLife : lives) {
            stopping.check();
            admitted.add(admit(sampleLife, sampleSettlement, hands.of(sampleLife.union())));
        }
        for (var i = 0; i < admitted.size(); i++) {
            stopping.check();
            turn(lives.get(i), admitted.get(i), sampleSettlement, hands.organizer());
        }
        for (var claim : CLAIMS) {
            claim(claim, lives, sampleSettlement, hands.organizer());
        }
    }

    private MemberId admit(SampleLife sampleLife, SampleSettlement sampleSettlement, Actor by) {
        var admission = new Admission(
                sampleSettlement.at(sampleLife.union().key()), sampleLife.person(), sampleLife.joinedOn());
        return switch (members.admitListed(admission, by)) {
            case AdmissionOutcome.Admitted admitted -> admitted.member();
            case AdmissionOutcome.Compared compared ->
                throw new IllegalStateException(
                        "two of the sample bear one number: comparison " + compared.comparison());
        };
    }

    private void turn(SampleLife sampleLife, MemberId member, SampleSettlement sampleSettlement, Actor by) {
        switch (sampleLife.fate()) {
            case SampleFate.Stays _ -> {}
            case SampleFate.Retained kept -> memberships.retain(member, kept.step(), by);
            case SampleFate.Restored restored -> {
                memberships.retain(member, restored.kept(), by);
                memberships.restore(member, restored.back(), by);
            }
            case SampleFate.Moved moved -> {
                memberships.transfer(member, new Transfer(sampleSettlement.at(moved.to()), moved.step()), by);
                var workplace = sampleSettlement.workplace(moved.to());
                members.amend(
                        members.need(by.scope(), member), sampleLife.personWith(RosterField.EMPLOYER, workplace), by);
            }
            case SampleFate.Withdrawn left -> memberships.withdraw(member, left.step(), by);
            case SampleFate.Expelled expelled -> memberships.expel(member, expelled.step(), by);
        }
    }

    private void claim(Claim claim, List<SampleLife> lives, SampleSettlement sampleSettlement, Actor by) {
        var holder = lives.stream()
                .filter(sampleLife -> sampleLife.union().key().equals(claim.holder())
                        && sampleLife.fate() instanceof SampleFate.Stays)
                .toList()
                .getLast();
        var person = claim.name().isEmpty() ? holder.person() : holder.personWith(RosterField.NAME, claim.name());
        members.admitListed(
                new Admission(sampleSettlement.at(claim.claimant()), person, sampleSettlement.atMost(CLAIMED)), by);
    }

    /// A union that claims somebody another one holds.
    ///
    /// @param name as the claimant writes it; empty text for the holder's own spelling
    private record Claim(String holder, String claimant, String name) {}

    /// Who admits whom.
    private record Hands(SampleUnions unions, Actor organizer, Actor chair, Actor officer) {

        Actor of(SampleUnion sampleUnion) {
            if (unions.isBelow(sampleUnion, "red-star")) {
                return chair;
            }
            return unions.isBelow(sampleUnion, "liuhe") ? officer : organizer;
        }
    }
}
