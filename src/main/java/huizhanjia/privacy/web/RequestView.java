package huizhanjia.privacy.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Members;
import huizhanjia.org.OrgPlaces;
import huizhanjia.privacy.asking.PersonRequest;
import huizhanjia.privacy.asking.PersonRequestId;
import huizhanjia.privacy.asking.PersonRequests;
import huizhanjia.privacy.asking.RequestKind;
import huizhanjia.privacy.asking.RequestTimes;
import huizhanjia.privacy.web.PersonRequestPage.Typed;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Puts the pages of requests together.
@Component
public class RequestView {

    static final String SHOW = "privacy/web/request";
    static final Typed NOTHING = new Typed("", "");

    private final PersonRequests requests;
    private final RequestTimes times;
    private final Members members;
    private final OrgPlaces places;
    private final Clock clock;

    RequestView(PersonRequests requests, RequestTimes times, Members members, OrgPlaces places, Clock clock) {
        this.requests = requests;
        this.times = times;
        this.members = members;
        this.places = places;
        this.clock = clock;
    }

    PersonRequestList list(Excerpt.Span waiting, Excerpt.Span answered, Actor actor) {
        return new PersonRequestList(
                requests.waiting(actor.scope(), waiting).map(request -> row(request, actor)),
                requests.answered(actor.scope(), answered).map(request -> row(request, actor)));
    }

    RequestForm blank(String member) {
        return new RequestForm(
                member, "", RequestKind.SEE.name(), "", LocalDate.now(clock).toString(), "");
    }

    PersonRequestPage of(PersonRequestId id, Typed typed, Problems problems, Actor actor) {
        var request = requests.need(actor.scope(), id);
        var row = row(request, actor);
        return new PersonRequestPage(
                request, row.name(), row.union(), row.by(), row.late(), can(request, actor), typed, problems);
    }

    /// The page of a request with why something was not done.
    public ModelAndView refused(PersonRequestId id, Refused refused, Actor actor) {
        return Pages.refused(SHOW, of(id, NOTHING, Problems.of(refused), actor));
    }

    /// The member's name, if the post reaches them.
    String name(MemberId member, Actor actor) {
        return members.need(actor.scope(), member).person().name();
    }

    private static PersonRequestPage.Can can(PersonRequest request, Actor actor) {
        var open = !request.isAnswered();
        var kind = request.asked().kind();
        var isMember = request.who().member() != null;
        var copies = kind == RequestKind.SEE || kind == RequestKind.COPY;
        return new PersonRequestPage.Can(
                open,
                open && isMember && copies && actor.may("member:reveal"),
                open && isMember && kind == RequestKind.DELETE && actor.may("privacy:manage"));
    }

    private PersonRequestList.Row row(PersonRequest request, Actor actor) {
        var rule = times.rule(request);
        return new PersonRequestList.Row(
                request,
                name(request.who(), actor),
                places.name(request.handler().org()),
                rule.by(request.asked().receivedOn()),
                request.isLate(rule, LocalDate.now(clock)));
    }

    /// A member who moved away since is no longer named.
    private String name(PersonRequest.Who who, Actor actor) {
        return who.member() == null
                ? (who.name().isEmpty() ? "已去掉姓名" : who.name())
                : members.find(actor.scope(), who.member())
                        .map(member -> member.person().name())
                        .orElse("已转出的会员");
    }
}
