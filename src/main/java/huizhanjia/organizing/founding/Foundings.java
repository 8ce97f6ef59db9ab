package huizhanjia.organizing.founding;

import huizhanjia.approval.Finding;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.Submission;
import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.Doing;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgPlace;
import huizhanjia.org.rules.ResolutionCarried;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.lead.FunnelStage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Matters that found a union: begun, prepared, put to the superior, met for, reported, filed.
@Component
public class Foundings {

    static final String KIND = "founding";
    static final String RESULT = "founding-result";
    static final String FOUND = "organizing:found";

    private final FoundingBook book;
    private final FoundingFirms firms;
    private final FoundingSeats seats;
    private final FoundingChecks checks;
    private final Petitions petitions;

    Foundings(FoundingBook book, FoundingFirms firms, FoundingSeats seats, FoundingChecks checks, Petitions petitions) {
        this.book = book;
        this.firms = firms;
        this.seats = seats;
        this.checks = checks;
        this.petitions = petitions;
    }

    /// Begins a founding (申请).
    @Transactional
    public FoundingMatter open(FoundingOpening opening, Actor by) {
        by.need(FOUND);
        if (!FoundingOpening.KINDS.contains(opening.kind())) {
            throw new Refused("organizing.kind", "这种工会不在这里建会，请从“工会组织”登记");
        }
        opening.plan().check();
        seats.check(opening.kind(), opening.plan(), by.scope());
        var free = firms.free(opening, by);
        var area = free.getFirst().facts().place().areaCode();
        var county = free.getFirst().county();
        var seed = new FoundingMatter.Seed(
                opening.kind(), area.isEmpty() ? county : area, opening.note().strip(), opening.firms());
        return book.enter(county, seed, opening.plan(), by);
    }

    /// Notes the preparatory group (筹备组) and what it plans; again after a refusal.
    @Transactional
    public void prepare(CaseId id, FoundingPlan plan, PreparatoryGroup group, Actor by) {
        by.need(FOUND);
        var matter = need(by.scope(), id);
        plan.check();
        group.check(book.today());
        seats.check(matter.kind(), plan, by.scope());
        var words = "%s；筹备组 %d 人，会员 %d 人".formatted(plan.name(), group.told().split("、").length, plan.memberCount());
        var doing = new Doing<>(FoundingStep.PREPARE, words, "", group.formedOn(), List.of());
        book.keep(book.take(matter, doing, by), plan, group);
        firms.follow(matter, FunnelStage.PREPARING, by);
    }

    /// Puts the founding to the superior (请示).
    @Transactional
    public void petition(CaseId id, Actor by) {
        by.need(FOUND);
        var matter = need(by.scope(), id);
        var plan = matter.plan();
        submit(
                matter,
                new Asking(
                        FoundingStep.PETITION,
                        KIND,
                        "关于成立%s的请示".formatted(plan.name()),
                        "%s现有职工 %d 人，自愿加入工会 %d 人，已成立筹备组，拟成立%s。妥否，请批示。"
                                .formatted(employer(matter), plan.staffCount(), plan.memberCount(), plan.name())),
                by);
        firms.follow(matter, FunnelStage.PETITIONED, by);
    }

    /// Notes the founding meeting and whom it elected (成立大会); two thirds present, more than half for it.
    @Transactional
    public void meet(CaseId id, FoundingMeeting meeting, Actor by) {
        by.need(FOUND);
        var matter = need(by.scope(), id);
        var agreed = matter.file().last(FoundingStep.AGREE);
        if (agreed.isPresent() && meeting.heldOn().isBefore(agreed.get().on())) {
            throw new Refused(
                    "organizing.met-early",
                    "成立大会早于批复日期 %s：先批复，后开会".formatted(agreed.get().on()));
        }
        if (meeting.heldOn().isAfter(book.today())) {
            throw new Refused("organizing.date-ahead", "开会日期 %s 还没有到，请核对".formatted(meeting.heldOn()));
        }
        new ResolutionCarried().gate(meeting.votes(), meeting.heldOn());
        meeting.check(matter.kind(), matter.plan().memberCount());
        var votes = meeting.votes();
        var words = "应到 %d，实到 %d，赞成 %d".formatted(votes.due(), votes.present(), votes.yes());
        var doing = new Doing<>(FoundingStep.MEET, words, "", meeting.heldOn(), List.of());
        book.keep(book.take(matter, doing, by), meeting);
    }

    /// Puts the result of the election to the same superior (结果报批).
    @Transactional
    public void report(CaseId id, Actor by) {
        by.need(FOUND);
        var matter = need(by.scope(), id);
        var name = matter.plan().name();
        var held = matter.meeting()
                .map(FoundingMeeting::heldOn)
                .map(LocalDate::toString)
                .orElse("");
        submit(
                matter,
                new Asking(
                        FoundingStep.REPORT,
                        RESULT,
                        "关于%s选举结果的请示".formatted(name),
                        "%s于 %s 召开会员（代表）大会，选举产生了工会委员会等组织。现将选举结果报上，请批准。".formatted(name, held)),
                by);
    }

    /// Closes the matter with the number it is filed under (备案).
    @Transactional
    public void file(CaseId id, String number, LocalDate on, Actor by) {
        by.need(FOUND);
        if (number.isBlank()) {
            throw new Refused("organizing.document-missing", "请填写备案号");
        }
        if (on.isAfter(book.today())) {
            throw new Refused("organizing.date-ahead", "备案日期 %s 还没有到，请核对".formatted(on));
        }
        book.take(need(by.scope(), id), new Doing<>(FoundingStep.FILE, "", number, on, List.of()), by);
    }

    /// Gives the matter up before the union stands.
    @Transactional
    public void abandon(CaseId id, String reason, Actor by) {
        by.need(FOUND);
        if (reason.isBlank()) {
            throw new Refused("organizing.reason-missing", "请写明不再办理的原因");
        }
        book.take(need(by.scope(), id), Doing.today(FoundingStep.ABANDON, reason, ""), by);
    }

    /// The matter, or a refusal that does not tell whether there is one outside the scope.
    public FoundingMatter need(Scope scope, CaseId id) {
        return book.find(id)
                .filter(matter -> seats.isIn(scope, matter.plan().parent()))
                .orElseThrow(() -> new Refused("organizing.founding-unknown", "没有这件建会事项，或不在您的管辖范围内"));
    }

    /// Matters of the scope, the newest first.
    public List<FoundingMatter> in(Scope scope) {
        return book.in(scope);
    }

    /// How many of them wait for a step that is not a superior's.
    public long countToDo(Scope scope) {
        return book.countToDo(scope);
    }

    /// The matter about the firm that is under way; nothing when there is none the scope contains.
    public Optional<FoundingMatter> about(Scope scope, Firm firm) {
        return book.about(firm.county(), List.of(firm.id())).stream()
                .filter(matter -> !matter.state().isOver()
                        && seats.isIn(scope, matter.plan().parent()))
                .findFirst();
    }

    /// The unions of the scope under which one of the kind may stand.
    public List<OrgPlace> parents(OrgKind kind, Scope scope) {
        return seats.parents(kind, scope);
    }

    /// The firms the matter is about, the main one first.
    public List<Firm> firms(FoundingMatter matter) {
        return firms.of(matter);
    }

    /// What the rules say of it today.
    public List<Finding> findings(FoundingMatter matter) {
        return checks.of(matter, book.today());
    }

    private record Asking(FoundingStep step, String kind, String title, String words) {}

    private void submit(FoundingMatter matter, Asking asking, Actor by) {
        var agreed = asking.step() == FoundingStep.REPORT
                ? matter.file()
                        .last(FoundingStep.AGREE)
                        .map(taken -> taken.said().byOrg())
                : Optional.<OrgId>empty();
        var superior = agreed.filter(org -> seats.decides(org, by))
                .orElseGet(() -> seats.superior(matter.plan().parent(), by));
        book.keepSuperior(book.take(matter, Doing.today(asking.step(), asking.title(), ""), by), superior);
        var text = new Submission.Text(asking.title(), asking.words(), facts(matter, superior));
        petitions.submit(
                new Submission(
                        asking.kind(), matter.file().subject(), by.scope().root(), text),
                by);
    }

    private Map<String, String> facts(FoundingMatter matter, OrgId superior) {
        var plan = matter.plan();
        var facts = new LinkedHashMap<String, String>();
        facts.put("拟成立工会", "%s（%s）".formatted(plan.name(), matter.kind().label()));
        facts.put("用人单位", employer(matter));
        facts.put("上级工会", seats.name(plan.parent()));
        facts.put("批复机关", seats.name(superior));
        facts.put(
                "职工、会员",
                "职工 %d 人，自愿入会 %d 人，其中女 %d 人".formatted(plan.staffCount(), plan.memberCount(), plan.womenCount()));
        matter.meeting()
                .ifPresent(meeting -> facts.put(
                        "成立大会",
                        "%s，应到 %d，实到 %d，赞成 %d，任期 %d 年"
                                .formatted(
                                        meeting.heldOn(),
                                        meeting.votes().due(),
                                        meeting.votes().present(),
                                        meeting.votes().yes(),
                                        meeting.years())));
        return facts;
    }

    private String employer(FoundingMatter matter) {
        var all = firms.of(matter);
        var first = all.getFirst().name();
        return all.size() == 1 ? first : "%s等 %d 家单位".formatted(first, all.size());
    }
}
