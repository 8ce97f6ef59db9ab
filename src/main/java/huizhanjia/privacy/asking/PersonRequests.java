package huizhanjia.privacy.asking;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.member.Members;
import huizhanjia.org.Orgs;
import huizhanjia.privacy.Handler;
import huizhanjia.privacy.PrivacyEvent;
import huizhanjia.privacy.Signed;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Requests of persons about the data kept of them: registered, worked on, answered.
@Component
public class PersonRequests {

    private static final String WORK = "privacy:work";

    private final PersonRequestTable table;
    private final Members members;
    private final Orgs orgs;
    private final Trail trail;
    private final Clock clock;

    PersonRequests(PersonRequestTable table, Members members, Orgs orgs, Trail trail, Clock clock) {
        this.table = table;
        this.members = members;
        this.orgs = orgs;
        this.trail = trail;
        this.clock = clock;
    }

    /// Registers what somebody asks. What is asked of a member is answered by the member's union.
    @Transactional
    public PersonRequestId register(PersonRequest.Who who, PersonRequest.Asked asked, Actor by) {
        by.need(WORK);
        if (who.isNobody()) {
            throw new Refused("privacy.who", "请从会员页面登记，或者填写请求人的姓名");
        }
        if (asked.words().isBlank() || asked.identity().isBlank()) {
            throw new Refused("privacy.asked", "请写明请求的内容和怎样核实身份");
        }
        if (asked.receivedOn().isAfter(today())) {
            throw new Refused("privacy.date-ahead", "收到日期 %s 还没有到，请核对".formatted(asked.receivedOn()));
        }
        var request = new PersonRequest(
                PersonRequestId.next(), handler(who, by), who, asked, Signed.by(by, clock.instant()), List.of());
        table.add(request);
        tell(request, "登记权利请求：" + asked.kind().label(), "", by);
        return request.id();
    }

    /// Takes a step; an answer ends the request, and a refusal says by which article.
    @Transactional
    public void step(PersonRequestId id, PersonRequest.Kind kind, Answer answer, Actor by) {
        by.need(WORK);
        var request = need(by.scope(), id);
        if (request.isAnswered()) {
            throw new Refused("privacy.answered", "这件请求已经答复，不能再办");
        }
        if (answer.words().isBlank()) {
            throw new Refused("privacy.words", "请写明办理情况或者理由");
        }
        var isRefusal = kind == PersonRequest.Kind.REFUSE;
        if (isRefusal && answer.article().isBlank()) {
            throw new Refused("privacy.article", "不予办理要写明依据哪一条（《个人信息保护法》第五十条）");
        }
        var step = new PersonRequest.Step(
                kind,
                answer.words().strip(),
                isRefusal ? answer.article().strip() : "",
                today(),
                Signed.by(by, clock.instant()));
        if (!table.add(request, step)) {
            throw new Refused("privacy.stale", "别人刚办过这一步，请刷新后再看");
        }
        tell(request, "权利请求：" + kind.label(), step.article(), by);
    }

    /// What is said, and by which article where it is refused.
    public record Answer(String words, String article) {}

    /// The request, or a refusal that does not tell whether there is one elsewhere.
    public PersonRequest need(Scope scope, PersonRequestId id) {
        return table.find(id)
                .filter(request -> orgs.find(scope, request.handler().org()).isPresent())
                .orElseThrow(() -> new Refused("privacy.request-unknown", "没有这件请求，或不在您的管辖范围内"));
    }

    /// Requests of the scope that want an answer, the oldest first.
    public Excerpt<PersonRequest> waiting(Scope scope, Excerpt.Span span) {
        return table.waiting(scope, span);
    }

    /// Those that were answered, the newest first.
    public Excerpt<PersonRequest> answered(Scope scope, Excerpt.Span span) {
        return table.answered(scope, span);
    }

    /// All that want an answer, for work that weighs them.
    List<PersonRequest> open(Scope scope) {
        return table.open(scope);
    }

    private Handler handler(PersonRequest.Who who, Actor by) {
        if (who.member() == null) {
            return Handler.of(by.scope());
        }
        var member = members.need(by.scope(), who.member());
        return new Handler(member.county(), member.org());
    }

    private void tell(PersonRequest request, String summary, String article, Actor by) {
        var event = PrivacyEvent.of(request.handler(), request.subject(), summary);
        trail.record(by, event.with("依据", article));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
