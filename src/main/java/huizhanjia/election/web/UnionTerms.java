package huizhanjia.election.web;

import huizhanjia.election.TermNotice;
import huizhanjia.election.TermNotices;
import huizhanjia.election.Urgings;
import huizhanjia.election.petition.Renewals;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.Committees;
import huizhanjia.org.term.Terms;
import huizhanjia.ui.Form;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Gathers what the page of one union's term prints.
@Component
class UnionTerms {

    private final Terms terms;
    private final TermNotices notices;
    private final Urgings urgings;
    private final Renewals renewals;
    private final Committees committees;

    UnionTerms(Terms terms, TermNotices notices, Urgings urgings, Renewals renewals, Committees committees) {
        this.terms = terms;
        this.notices = notices;
        this.urgings = urgings;
        this.renewals = renewals;
        this.committees = committees;
    }

    UnionTermPage page(OrgId org, LocalDate on, Form form, Actor actor) {
        var scope = actor.scope();
        var line = terms.need(scope, org);
        var papers = new UnionTermPage.Papers(
                renewals.of(org, actor),
                renewals.replies(scope, org),
                terms.extensions(scope, org),
                urgings.of(scope, org));
        var own = org.equals(scope.root());
        return new UnionTermPage(
                line,
                on,
                papers,
                notices.of(scope, org).stream().map(UnionTerms::told).toList(),
                committees.on(org, line.county(), on).stream()
                        .filter(committee -> committee.body() == Body.UNION)
                        .toList(),
                new UnionTermPage.Powers(
                        actor.may("election:work") && actor.actsFor(org),
                        actor.may("election:supervise") && actor.may("document:sign") && !own,
                        actor.may("org:edit")),
                form);
    }

    private static String told(TermNotice notice) {
        var to = notice.countyUnion() != null ? "本会、上级和县总工会" : notice.superior() != null ? "本会和上级" : "本会";
        return "%s %s（%s 届满），提醒%s".formatted(notice.raisedOn(), notice.label(), notice.endsOn(), to);
    }
}
