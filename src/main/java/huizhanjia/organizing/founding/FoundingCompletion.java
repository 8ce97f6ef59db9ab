package huizhanjia.organizing.founding;

import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.evidence.Statement;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.EvidenceKind;
import huizhanjia.org.Approval;
import huizhanjia.org.Founding;
import huizhanjia.org.Leadership;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.org.Term;
import huizhanjia.org.Treasury;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.Committees;
import huizhanjia.org.committee.Electing;
import huizhanjia.paper.register.Issued;
import java.util.List;
import org.springframework.stereotype.Component;

/// The moment a union comes into being: the tree, its committees, its employers, the evidence of the duty.
@Component
class FoundingCompletion {

    private final Orgs orgs;
    private final Committees committees;
    private final FoundingFirms firms;
    private final Evidences evidences;

    FoundingCompletion(Orgs orgs, Committees committees, FoundingFirms firms, Evidences evidences) {
        this.orgs = orgs;
        this.committees = committees;
        this.firms = firms;
        this.evidences = evidences;
    }

    /// Takes the tree, before anything is recorded of what leads to it.
    void prepare() {
        orgs.holdTree();
    }

    /// Founds the union of the matter, whose result the reply approves.
    OrgId of(FoundingMatter matter, Issued reply, Actor by) {
        var meeting = matter.meeting().orElseThrow();
        var agreed = matter.file().last(FoundingStep.AGREE).orElseThrow();
        var particulars = new Particulars(
                matter.kind(),
                matter.plan().name(),
                matter.seed().areaCode(),
                null,
                leadership(matter, meeting),
                Treasury.NONE,
                null,
                firms.employers(matter));
        var approval = new Approval(agreed.document(), agreed.on());
        var org = orgs.found(new Founding(matter.plan().parent(), particulars, meeting.heldOn(), approval), by)
                .id();
        elect(org, matter, reply, by);
        prove(matter, reply, by);
        return org;
    }

    private void elect(OrgId org, FoundingMatter matter, Issued reply, Actor by) {
        if (!matter.kind().hasCommittee()) {
            return;
        }
        var meeting = matter.meeting().orElseThrow();
        var term = new Term(meeting.heldOn(), 1, meeting.years());
        var approval = new Approval(reply.number(), reply.on());
        for (var body : List.of(Body.UNION, Body.AUDIT, Body.WOMEN)) {
            var elected = meeting.elected(body);
            if (!elected.isEmpty() && (body != Body.WOMEN || meeting.hasWomenCommittee())) {
                committees.elect(new Electing(org, body, term, approval, elected), by);
            }
        }
    }

    /// An organiser leads without a committee.
    private static Leadership leadership(FoundingMatter matter, FoundingMeeting meeting) {
        return matter.kind().hasCommittee()
                ? Leadership.NONE
                : new Leadership(meeting.elected(Body.UNION).getFirst().person().name(), "", 0, null);
    }

    private void prove(FoundingMatter matter, Issued reply, Actor by) {
        var duty = duty(matter, by);
        if (duty.isEmpty() || !by.may("evidence:file")) {
            return;
        }
        var name = matter.plan().name();
        var statement = new Statement(EvidenceKind.APPROVAL, "建会：" + name, reply.on(), null, reply.number(), "", "");
        evidences.record(new Filing(by.scope().root(), duty, statement, List.of()), by);
    }

    private String duty(FoundingMatter matter, Actor by) {
        var own = orgs.need(by.scope(), by.scope().root());
        if (own.kind() != OrgKind.COUNTY) {
            return firms.duty(matter, by);
        }
        return switch (matter.kind()) {
            case AREA_FEDERATION -> "QZ5-9";
            case TRADE_FEDERATION -> "QZ5-10";
            case PROVINCE,
                    CITY,
                    COUNTY,
                    INDUSTRIAL,
                    TOWNSHIP_FEDERATION,
                    TOWNSHIP,
                    PARK,
                    VILLAGE,
                    GRASSROOTS,
                    JOINT,
                    ORGANIZER,
                    BRANCH,
                    GROUP -> firms.duty(matter, by);
        };
    }
}
