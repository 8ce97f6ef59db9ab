package huizhanjia.election.petition;

import huizhanjia.approval.Petition;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.Submission;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Term;
import huizhanjia.org.term.TermLine;
import huizhanjia.org.term.Terms;
import huizhanjia.paper.template.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Unions petition about their terms.
@Component
public class Renewals {

    private final Terms terms;
    private final Templates templates;
    private final Petitions petitions;
    private final ReplyTable replies;
    private final Clock clock;

    Renewals(Terms terms, Templates templates, Petitions petitions, ReplyTable replies, Clock clock) {
        this.terms = terms;
        this.templates = templates;
        this.petitions = petitions;
        this.replies = replies;
        this.clock = clock;
    }

    /// Puts the petition, worded by its template, on its way to the superior.
    @Transactional
    public Petition submit(TermPetition termPetition, Actor by) {
        by.need("election:work");
        by.needFor(termPetition.org());
        var line = terms.need(by.scope(), termPetition.org());
        var term = line.term();
        if (term == null) {
            throw new Refused("election.no-term", "没有填写换届日期和任期，请先在组织资料中补上");
        }
        check(termPetition, line, term);
        var template = templates.need(line.county(), termPetition.renewal().template(), LocalDate.now(clock));
        var places = Wanted.places(termPetition, line, term);
        var text = new Submission.Text(
                template.title(places), template.text(places), Wanted.facts(termPetition, line, term));
        return petitions.submit(
                new Submission(
                        termPetition.renewal().kind(), Renewal.subject(termPetition.org()), termPetition.org(), text),
                by);
    }

    /// Every petition about the term of a union that the post may read, the newest first.
    public List<Petition> of(OrgId org, Actor actor) {
        return petitions.about(Renewal.subject(org), actor);
    }

    /// The replies a union of the scope was given, the newest first.
    public List<Reply> replies(Scope scope, OrgId org) {
        return replies.of(terms.need(scope, org).county(), org);
    }

    private void check(TermPetition termPetition, TermLine line, Term term) {
        var ends = line.endsOn();
        var today = LocalDate.now(clock);
        if (termPetition.renewal() == Renewal.EXTENSION
                && ends != null
                && !termPetition.wantedOn().isAfter(ends)) {
            throw new Refused("election.extension-date", "任期已经到 %s，拟延至日期要晚于这一天".formatted(ends));
        }
        if (termPetition.renewal() == Renewal.EARLY && !termPetition.wantedOn().isBefore(term.endsOn())) {
            throw new Refused("election.early-date", "提前换届的日期要早于任期届满日 %s；届满以后请改报延期".formatted(term.endsOn()));
        }
        if (termPetition.renewal() != Renewal.EXTENSION
                && termPetition.wantedOn().isBefore(today)) {
            throw new Refused("election.date-past", "拟开会日期 %s 已经过去，请重新填写".formatted(termPetition.wantedOn()));
        }
    }
}
