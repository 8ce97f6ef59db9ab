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

/// The petition to found a union: the superior decides, and its reply is an official document. Whoever decided in its
/// place replies, and the result of the election goes to him too.
@Component
class FoundingProcedure implements Procedure {

    private final FoundingBook book;
    private final FoundingChecks checks;
    private final FoundingPapers papers;
    private final Documents documents;

    FoundingProcedure(FoundingBook book, FoundingChecks checks, FoundingPapers papers, Documents documents) {
        this.book = book;
        this.checks = checks;
        this.papers = papers;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return Foundings.KIND;
    }

    @Override
    public String label() {
        return "建会请示";
    }

    @Override
    public String limit() {
        return "reply.founding.days";
    }

    @Override
    public List<Stage> route(Submission submission, Superiors superiors) {
        var superior = matter(submission).superior().orElseThrow();
        return List.of(superiors.stage(superior, "批复", limit()));
    }

    @Override
    public List<Finding> findings(Petition petition, LocalDate on) {
        return checks.of(matter(petition.submission()), on);
    }

    @Override
    public void concluded(Petition petition, Conclusion conclusion, Actor by) {
        var matter = matter(petition.submission());
        switch (conclusion) {
            case AGREED -> {
                var reply = papers.reply(matter, by.scope().root(), "founding-reply");
                var issued = documents.issue(reply, Warrant.of(by));
                book.take(matter, new Doing<>(FoundingStep.AGREE, "同意", issued.number(), issued.on(), List.of()), by);
            }
            case REFUSED -> book.take(matter, Doing.today(FoundingStep.REFUSE, "请修改后重新办理", ""), by);
            case WITHDRAWN -> book.take(matter, Doing.today(FoundingStep.RECALL, "撤回请示", ""), by);
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
