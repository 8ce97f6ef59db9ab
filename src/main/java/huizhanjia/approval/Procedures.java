package huizhanjia.approval;

import huizhanjia.approval.course.Stage;
import huizhanjia.kernel.Refused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Every kind of petition there is.
@Component
public class Procedures {

    private final ObjectProvider<Procedure> beans;
    private final Superiors superiors;

    /// The beans are looked up when they are needed: their rooms themselves submit petitions.
    Procedures(ObjectProvider<Procedure> beans, Superiors superiors) {
        this.beans = beans;
        this.superiors = superiors;
    }

    /// What the kind of a petition is called.
    public String label(Petition petition) {
        return find(petition.kind()).map(Procedure::label).orElse("请示");
    }

    /// The page of what it is about; empty text where there is none.
    public String href(Petition petition) {
        return find(petition.kind()).flatMap(it -> it.href(petition)).orElse("");
    }

    Stream<Procedure> all() {
        return beans.stream();
    }

    Optional<Procedure> find(String kind) {
        return all().filter(it -> it.kind().equals(kind)).findFirst();
    }

    Procedure of(String kind) {
        return find(kind).orElseThrow(() -> new Refused("approval.no-kind", "没有这种请示，请从对应的业务页面发起"));
    }

    List<Stage> route(Submission submission) {
        return of(submission.kind()).route(submission, superiors);
    }

    /// Takes what following from the petition's end will change, if it has ended.
    void hold(Petition ended) {
        var end = ended.course().end();
        if (end != null) {
            of(ended.kind()).hold(ended, end);
        }
    }

    /// By the rules of the petition's own day; a kind whose room has gone finds nothing.
    List<Finding> findings(Petition petition) {
        return find(petition.kind())
                .map(it -> it.findings(petition, petition.rulesOn()))
                .orElse(List.of());
    }
}
