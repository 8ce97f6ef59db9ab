package huizhanjia.organizing.legal;

import huizhanjia.access.OrgDirectory;
import huizhanjia.access.OrgLevel;
import huizhanjia.approval.Finding;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Procedure;
import huizhanjia.approval.Submission;
import huizhanjia.approval.Superiors;
import huizhanjia.approval.course.Conclusion;
import huizhanjia.approval.course.Stage;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.census.Certificates;
import huizhanjia.organizing.legal.rules.RegisteredInTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The application for registration: the union of the county is the registrar and has some working days (LEG-02,
/// LEG-04).
@Component
class LegalProcedure implements Procedure {

    private final LegalBook book;
    private final Certificates certificates;
    private final OrgDirectory orgs;

    LegalProcedure(LegalBook book, Certificates certificates, OrgDirectory orgs) {
        this.book = book;
        this.certificates = certificates;
        this.orgs = orgs;
    }

    @Override
    public String kind() {
        return LegalPersons.KIND;
    }

    @Override
    public String label() {
        return "工会法人资格登记";
    }

    @Override
    public String limit() {
        return "leg.review.days";
    }

    @Override
    public List<Stage> route(Submission submission, Superiors superiors) {
        return List.of(superiors.stage(registrar(submission.org(), superiors), "审查", limit()));
    }

    @Override
    public List<Finding> findings(Petition petition, LocalDate on) {
        var matter = matter(petition);
        if (matter.kind() != LegalMatter.Kind.GRANT) {
            return List.of();
        }
        return certificates.find(matter.org()).stream()
                .map(union -> Finding.of(
                                new RegisteredInTime(book.times(union.county(), petition.rulesOn())),
                                "成立后按期申请（LEG-04）",
                                union.foundedOn(),
                                petition.rulesOn())
                        .warning())
                .toList();
    }

    @Override
    public void concluded(Petition petition, Conclusion conclusion, Actor by) {
        var matter = matter(petition);
        var step = switch (conclusion) {
            case AGREED -> matter.kind() == LegalMatter.Kind.CANCEL ? LegalStep.STRIKE : LegalStep.AGREE;
            case REFUSED -> LegalStep.REFUSE;
            case WITHDRAWN -> LegalStep.RECALL;
        };
        book.register().take(matter, step, "", by);
    }

    @Override
    public Optional<String> href(Petition petition) {
        return Optional.of("/legal-persons/" + matter(petition).org());
    }

    /// The county's union: the applicant's own where the county itself applies for one below it.
    private OrgId registrar(OrgId applicant, Superiors superiors) {
        return orgs.level(applicant).filter(OrgLevel.COUNTY::equals).isPresent()
                ? applicant
                : superiors
                        .above(applicant, OrgLevel.COUNTY)
                        .orElseThrow(() -> new Refused("organizing.no-registrar", "没有找到县级总工会，不能确定登记机关"));
    }

    private LegalMatter matter(Petition petition) {
        return book.need(LegalMatter.COURSE.id(petition.about()));
    }
}
