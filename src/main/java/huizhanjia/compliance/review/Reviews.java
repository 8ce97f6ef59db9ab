package huizhanjia.compliance.review;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Orgs;
import huizhanjia.paper.PrintedPaper;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reports to leaders: made, kept, compared with the one before.
@Component
public class Reviews {

    private final ReviewTable table;
    private final Examined examined;
    private final Orgs orgs;
    private final Trail trail;
    private final Clock clock;

    Reviews(ReviewTable table, Examined examined, Orgs orgs, Trail trail, Clock clock) {
        this.table = table;
        this.examined = examined;
        this.orgs = orgs;
        this.trail = trail;
        this.clock = clock;
    }

    /// Makes the report of the day and keeps it.
    @Transactional
    public Review make(OrgId id, Actor by) {
        by.need("compliance:report");
        var org = orgs.need(by.scope(), id);
        var lines = examined.lines(by.scope(), id);
        if (lines.isEmpty()) {
            throw new Refused("review.nothing-owed", "这家组织没有核对过的义务，不能出体检报告；义务每晚核对一次");
        }
        var review = new Review(
                ReviewId.next(),
                org.county(),
                id,
                org.name(),
                LocalDate.now(clock),
                new Review.Maker(by.clerkName(), by.post(), LocalDateTime.now(clock)),
                lines,
                examined.parts(by.scope(), id));
        table.add(review, clock.instant());
        var figures = review.figures();
        trail.record(by, new ReviewMade(review.county(), id, review.subject(), figures.owed(), figures.overdue()));
        return review;
    }

    /// The report if the scope contains its organisation; else a refusal that does not tell whether there is one.
    public Review need(Scope scope, ReviewId id) {
        return table.find(id)
                .filter(review -> orgs.find(scope, review.org()).isPresent())
                .orElseThrow(() -> new Refused("review.unknown", "没有这份体检报告，或不在您的管辖范围内"));
    }

    /// The reports of an organisation, the newest first.
    public List<Review.Title> of(Scope scope, OrgId org) {
        return table.of(orgs.need(scope, org).county(), org);
    }

    /// What the report says, word for word, on the screen and on paper.
    public PrintedPaper paper(Review review) {
        return new ReviewWording(review, table.before(review)).paper();
    }
}
