package huizhanjia.organizing.founding;

import huizhanjia.approval.Finding;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Procedure;
import huizhanjia.approval.Submission;
import huizhanjia.approval.Superiors;
import huizhanjia.approval.course.Conclusion;
import huizhanjia.approval.course.Stage;
import huizhanjia.approval.course.Warrant;
import huizhanjia.casefile.Doing;
import huizhanjia.kernel.Actor;
import huizhanjia.paper.register.Documents;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The petition to approve whom a founding meeting elected: with the reply the union comes into being.
@Component
class ResultProcedure implements Procedure {

    private final FoundingBook book;
    private final FoundingChecks checks;
    private final FoundingPapers papers;
    private final Documents documents;
    private final FoundingCompletion foundingCompletion;

    ResultProcedure(
            FoundingBook book,
            FoundingChecks checks,
            FoundingPapers papers,
            Documents documents,
            FoundingCompletion foundingCompletion) {
        this.book = book;
        this.checks = checks;
        this.papers = papers;
        this.documents = documents;
        this.foundingCompletion = foundingCompletion;
    }

    @Override
    public String kind() {
        return Foundings.RESULT;
    }

    @Override
    public String label() {
        return "建会选举结果请示";
    }

    @Override
    public String limit() {
        return "ele.approve.days";
    }

    @Override
    public List<Stage> route(Submission submission, Superiors superiors) {
        var superior = matter(submission).superior().orElseThrow();
        return List.of(superiors.stage(superior, "批准选举结果", limit()));
    }

    @Override
    public List<Finding> findings(Petition petition, LocalDate on) {
        return checks.of(matter(petition.submission()), on);
    }

    /// With the reply a union comes into the tree.
    @Override
    public void hold(Petition petition, Conclusion conclusion) {
        if (conclusion == Conclusion.AGREED) {
            foundingCompletion.prepare();
        }
    }

    @Override
    public void concluded(Petition petition, Conclusion conclusion, Actor by) {
        var matter = matter(petition.submission());
        switch (conclusion) {
            case AGREED -> {
                var warranted = Warrant.of(by);
                var reply = papers.reply(matter, by.scope().root(), "founding-result-reply");
                var issued = documents.issue(reply, warranted);
                var union = foundingCompletion.of(matter, issued, warranted);
                var doing = new Doing<>(FoundingStep.CONFIRM, "同意", issued.number(), issued.on(), List.of());
                book.keepUnion(book.take(matter, doing, by), union);
            }
            case REFUSED -> book.take(matter, Doing.today(FoundingStep.REJECT, "请重新召开大会", ""), by);
            case WITHDRAWN -> book.take(matter, Doing.today(FoundingStep.RETRACT, "撤回请示", ""), by);
        }
    }

    @Override
    public Optional<String> href(Petition petition) {
        return Optional.of("/foundings/" + matter(petition.submission()).id());
    }

    private FoundingMatter matter(Submission submission) {
        return book.need(FoundingMatter.COURSE.id(submission.subject()));
    }
}
