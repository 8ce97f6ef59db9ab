package huizhanjia.guard;

import huizhanjia.approval.Finding;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Procedure;
import huizhanjia.approval.Submission;
import huizhanjia.approval.Superiors;
import huizhanjia.approval.course.Conclusion;
import huizhanjia.approval.course.Stage;
import huizhanjia.casefile.Doing;
import huizhanjia.kernel.Actor;
import huizhanjia.law.Confidence;
import huizhanjia.law.Source;
import huizhanjia.law.Verdict;
import huizhanjia.paper.register.Documents;
import huizhanjia.paper.register.Drafting;
import huizhanjia.paper.register.Receiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The petition to end a union: the superior decides, and its reply is an official document.
@Component
class DissolutionProcedure implements Procedure {

    private static final Source ARTICLE = new Source("trade-union-law-2021", "第十三条", "任何组织和个人不得随意撤销、合并工会组织。");

    private final DissolutionSteps dissolutionSteps;
    private final GuardedUnions guardedUnions;
    private final Documents documents;

    DissolutionProcedure(DissolutionSteps dissolutionSteps, GuardedUnions guardedUnions, Documents documents) {
        this.dissolutionSteps = dissolutionSteps;
        this.guardedUnions = guardedUnions;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return Dissolutions.KIND;
    }

    @Override
    public String label() {
        return "撤销、合并工会请示";
    }

    @Override
    public String limit() {
        return "reply.dissolution.days";
    }

    @Override
    public List<Stage> route(Submission submission, Superiors superiors) {
        return List.of(superiors.stage(superiors.deciding(submission.org()), "批复", limit()));
    }

    @Override
    public List<Finding> findings(Petition petition, LocalDate on) {
        var matter = matter(petition);
        Verdict ground = new Verdict.Met();
        Verdict papers = matter.state().missing().isEmpty()
                ? new Verdict.Met()
                : new Verdict.Breached("材料不全：还要%s"
                        .formatted(matter.state().missing().getFirst().label()));
        var left = guardedUnions.membersLeft(matter);
        Verdict members =
                left == 0 ? new Verdict.Met() : new Verdict.Owed("还有 %d 名会员，批复后须逐一安置，安置完才能终止".formatted(left));
        return List.of(
                Finding.of(ground, "有法定事由：" + matter.basis().ground().label(), ARTICLE, Confidence.VERIFIED),
                Finding.of(papers, "会员（代表）大会决议、财产清册、审计报告", ARTICLE, Confidence.VERIFIED),
                Finding.of(members, "会员会籍安置", ARTICLE, Confidence.VERIFIED));
    }

    @Override
    public void concluded(Petition petition, Conclusion conclusion, Actor by) {
        var matter = matter(petition);
        switch (conclusion) {
            case AGREED -> {
                var issued = documents.issue(reply(matter, by), by);
                dissolutionSteps.take(
                        matter, new Doing<>(DissolutionStep.AGREE, "同意", issued.number(), issued.on(), List.of()), by);
            }
            case REFUSED -> dissolutionSteps.take(matter, Doing.today(DissolutionStep.REFUSE, "不予同意", ""), by);
            case WITHDRAWN -> dissolutionSteps.take(matter, Doing.today(DissolutionStep.RECALL, "撤回请示", ""), by);
        }
    }

    @Override
    public Optional<String> href(Petition petition) {
        return Optional.of("/guard/dissolutions/" + matter(petition).id());
    }

    private Drafting reply(Dissolution matter, Actor by) {
        var name = guardedUnions.name(matter.org());
        var successor = matter.basis().successor();
        var to = new Receiver(name, matter.org());
        if (successor == null) {
            var unit = matter.basis().document();
            return Drafting.of(
                    by.scope().root(), "dissolution-reply", to, Map.of("工会名称", name, "单位名称", employer(matter, unit)));
        }
        return Drafting.of(
                by.scope().root(), "merger-reply", to, Map.of("被并工会", name, "工会名称", guardedUnions.name(successor)));
    }

    /// The unit that closed, as the union's register knows it.
    private String employer(Dissolution matter, String otherwise) {
        return guardedUnions.employer(matter.org()).orElse(otherwise);
    }

    private Dissolution matter(Petition petition) {
        return dissolutionSteps.find(Dissolution.COURSE.id(petition.about())).orElseThrow();
    }
}
