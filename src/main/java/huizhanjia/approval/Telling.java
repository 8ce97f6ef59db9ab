package huizhanjia.approval;

import huizhanjia.attachment.AttachmentId;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Hook;
import huizhanjia.kernel.Actor;
import huizhanjia.trail.Trail;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a step leaves beside its row: its event and its files.
@Component
class Telling {

    private final Trail trail;
    private final Attachments attachments;

    Telling(Trail trail, Attachments attachments) {
        this.trail = trail;
        this.attachments = attachments;
    }

    void submitted(Petition petition, Actor by) {
        hang(petition, petition.submission().files(), by);
        trail.record(
                by,
                new ApprovalEvent.PetitionSubmitted(
                        petition.county(), petition.org(), petition.subject(), petition.title()));
    }

    /// The last step of the petition.
    void moved(Petition petition, List<AttachmentId> files, Actor by) {
        hang(petition, files, by);
        trail.record(
                by,
                new ApprovalEvent.PetitionMoved(
                        petition.county(),
                        petition.org(),
                        petition.subject(),
                        petition.steps().getLast()));
    }

    void delegated(Delegation delegation, Actor by) {
        trail.record(by, new ApprovalEvent.DelegationGiven(delegation));
    }

    void takenBack(Delegation delegation, Actor by) {
        trail.record(by, new ApprovalEvent.DelegationTakenBack(delegation));
    }

    /// Each step has a place of its own, so that one sees who brought what.
    private void hang(Petition petition, List<AttachmentId> files, Actor by) {
        var place = String.valueOf(petition.steps().size() - 1);
        attachments.hang(Hook.on(petition.county(), petition.subject()).in(place), files, by);
    }
}
