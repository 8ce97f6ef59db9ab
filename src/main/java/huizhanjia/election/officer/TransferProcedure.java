package huizhanjia.election.officer;

import huizhanjia.approval.Finding;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Procedure;
import huizhanjia.approval.Submission;
import huizhanjia.approval.Superiors;
import huizhanjia.approval.course.Conclusion;
import huizhanjia.approval.course.Stage;
import huizhanjia.approval.course.Warrant;
import huizhanjia.election.petition.Replies;
import huizhanjia.election.rules.ConsentBeforePetition;
import huizhanjia.kernel.Actor;
import huizhanjia.org.committee.CommitteeSeat;
import huizhanjia.org.committee.Committees;
import huizhanjia.org.term.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The second consent: the superior answers in words, and no day that passes answers for it.
@Component
class TransferProcedure implements Procedure {

    private final Transfers transfers;
    private final Terms terms;
    private final Replies replies;
    private final Committees committees;

    TransferProcedure(Transfers transfers, Terms terms, Replies replies, Committees committees) {
        this.transfers = transfers;
        this.terms = terms;
        this.replies = replies;
        this.committees = committees;
    }

    @Override
    public String kind() {
        return Transfers.KIND;
    }

    @Override
    public String label() {
        return "任期内调动请示";
    }

    @Override
    public String limit() {
        return "reply.transfer.days";
    }

    @Override
    public List<Stage> route(Submission submission, Superiors superiors) {
        return List.of(superiors.stage(superiors.deciding(submission.org()), "答复", limit()));
    }

    @Override
    public List<Finding> findings(Petition petition, LocalDate on) {
        var committeeConsent = transfers.consent(petition);
        return List.of(Finding.of(
                new ConsentBeforePetition(),
                "本级委员会先行同意",
                new ConsentBeforePetition.Consent(committeeConsent.meeting(), committeeConsent.on()),
                on));
    }

    /// The place is vacant from the day of the answer.
    @Override
    public void concluded(Petition petition, Conclusion conclusion, Actor by) {
        if (conclusion != Conclusion.AGREED) {
            return;
        }
        var committeeConsent = transfers.consent(petition);
        var line = terms.known(List.of(petition.org())).getFirst();
        var facts = Map.of(
                "工会名称", line.name(),
                "职务", committeeConsent.office(),
                "姓名", committeeConsent.name(),
                "意见", "同意",
                "代行职责人", committeeConsent.acting());
        var wording = new Replies.Wording("transfer-answer", facts, "同意%s任期内调动".formatted(committeeConsent.office()));
        var reply = replies.issue(petition, line, wording, by);
        var given = "%s（%s）".formatted(committeeConsent.meeting(), committeeConsent.on());
        committees.vacate(
                line.id(),
                committeeConsent.seat(),
                new CommitteeSeat.Vacancy(reply.on(), CommitteeSeat.Reason.MOVED, given, reply.number()),
                Warrant.of(by));
    }

    @Override
    public Optional<String> href(Petition petition) {
        return Optional.of("/elections/" + petition.org());
    }
}
