package huizhanjia.election.petition;

import huizhanjia.approval.Finding;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Procedure;
import huizhanjia.approval.Submission;
import huizhanjia.approval.Superiors;
import huizhanjia.approval.course.Conclusion;
import huizhanjia.approval.course.Stage;
import huizhanjia.kernel.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The petitions about terms: the nearest superior that decides replies; nothing is agreed to by silence.
record RenewalProcedure(Renewal renewal, RenewalRules rules, Consequences consequences) implements Procedure {

    @Override
    public String kind() {
        return renewal.kind();
    }

    @Override
    public String label() {
        return renewal.label();
    }

    @Override
    public String limit() {
        return "reply.renewal.days";
    }

    @Override
    public List<Stage> route(Submission submission, Superiors superiors) {
        return List.of(superiors.stage(superiors.deciding(submission.org()), "批复", limit()));
    }

    @Override
    public List<Finding> findings(Petition petition, LocalDate on) {
        return rules.judge(renewal, petition, on);
    }

    @Override
    public void concluded(Petition petition, Conclusion conclusion, Actor by) {
        if (conclusion == Conclusion.AGREED) {
            consequences.of(renewal, petition, by);
        }
    }

    @Override
    public Optional<String> href(Petition petition) {
        return Optional.of("/elections/" + petition.org());
    }
}
