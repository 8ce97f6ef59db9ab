package huizhanjia.guard;

import huizhanjia.approval.Petitions;
import huizhanjia.approval.Submission;
import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.Doing;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Resettlement;
import huizhanjia.member.Transfer;
import huizhanjia.org.rules.ResolutionCarried;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Matters that end a union: opened on a lawful ground, gathered, put to the superior, concluded.
@Component
public class Dissolutions {

    static final String KIND = "dissolution";

    private final DissolutionSteps dissolutionSteps;
    private final Interventions interventions;
    private final GuardedUnions guardedUnions;
    private final Petitions petitions;

    Dissolutions(
            DissolutionSteps dissolutionSteps,
            Interventions interventions,
            GuardedUnions guardedUnions,
            Petitions petitions) {
        this.dissolutionSteps = dissolutionSteps;
        this.interventions = interventions;
        this.guardedUnions = guardedUnions;
        this.petitions = petitions;
    }

    /// Opens a matter; on no lawful ground a case to stop it is opened instead.
    @Transactional
    public Opened open(DissolutionOpening opening, Actor by) {
        by.need("guard:work");
        var org = guardedUnions.need(by.scope(), opening.org());
        by.needFor(org.id());
        if (opening.document().isBlank()) {
            throw new Refused("guard.document-missing", "请写明依据的文件，或是谁要求撤并、怎么要求的");
        }
        var ground = opening.ground();
        if (ground == null) {
            return new Opened(
                    null, interventions.attempted(org, opening.document().strip(), by));
        }
        if (ground.hasSuccessor() != (opening.successor() != null)) {
            throw new Refused("guard.successor", ground.hasSuccessor() ? "合并须选定并入哪一家工会" : "只有合并才选承继的工会");
        }
        guardedUnions.checkMayEnd(org, opening.successor(), by.scope());
        var basis = new Dissolution.Basis(ground, opening.document().strip(), opening.successor());
        return new Opened(dissolutionSteps.enter(org, basis, by).id(), null);
    }

    /// Either a matter or a case to stop it.
    public record Opened(@Nullable CaseId matter, @Nullable CaseId stop) {}

    /// Files one of the papers: the members' resolution with its votes, and the audit by nobody but the audit
    /// commission, of the union or of one above it.
    @Transactional
    public void file(CaseId id, DissolutionPaper paper, Actor by) {
        var step = paper.step();
        by.need(step.verb());
        if (!step.isFiled()) {
            throw new Refused("guard.not-filed", "这一步不能直接登记");
        }
        var matter = step == DissolutionStep.AUDIT ? need(by.scope(), id) : own(id, by);
        var words = paper.words().strip();
        var votes = paper.votes();
        if (step == DissolutionStep.RESOLVE) {
            if (votes == null) {
                throw new Refused("guard.votes-missing", "请填写应到、实到和赞成人数");
            }
            new ResolutionCarried().gate(votes, paper.on());
            words = "%s（应到 %d，实到 %d，赞成 %d）".formatted(words, votes.due(), votes.present(), votes.yes());
        }
        dissolutionSteps.take(matter, new Doing<>(step, words, paper.document(), paper.on(), paper.files()), by);
    }

    /// Puts the matter to the superior; the petition then goes its own way.
    @Transactional
    public void petition(CaseId id, Actor by) {
        by.need("guard:work");
        var matter = own(id, by);
        if (!matter.state().missing().isEmpty()) {
            throw new Refused(
                    "guard.papers-missing",
                    "还不能报批，请先%s".formatted(matter.state().missing().getFirst().label()));
        }
        dissolutionSteps.take(matter, Doing.today(DissolutionStep.PETITION, "", ""), by);
        var name = guardedUnions.name(matter.org());
        var title = matter.isMerger() ? "关于%s合并事项的请示".formatted(name) : "关于撤销%s的请示".formatted(name);
        var text = new Submission.Text(title, words(matter, name), facts(matter));
        petitions.submit(new Submission(KIND, matter.file().subject(), matter.org(), text), by);
    }

    /// How many members there will be where, if everybody goes to the other union.
    public Resettlement.Outlook outlook(Dissolution matter, OrgId to, MembershipStatus as, Actor by) {
        return guardedUnions.outlook(matter.org(), to, as, by.scope());
    }

    /// Finds a place for everybody: with the successor or, retained, with another union of the county.
    @Transactional
    public int resettle(CaseId id, Transfer transfer, MembershipStatus as, Actor by) {
        by.need("guard:work");
        var matter = own(id, by);
        var moved = guardedUnions.resettle(matter.org(), transfer, as, by);
        var words = "%d 名会员%s到%s"
                .formatted(
                        moved, as == MembershipStatus.RETAINED ? "保留会籍" : "按原会籍状态转", guardedUnions.name(transfer.to()));
        dissolutionSteps.take(
                matter,
                new Doing<>(DissolutionStep.RESETTLE, words, "", transfer.step().on(), List.of()),
                by);
        return moved;
    }

    /// Ends the union on the day, with everything it rests on.
    @Transactional
    public void end(CaseId id, LocalDate on, Actor by) {
        by.need("org:end");
        var matter = need(by.scope(), id);
        dissolutionSteps.hold(matter, DissolutionStep.END);
        guardedUnions.end(matter, on, by);
        dissolutionSteps.take(matter, new Doing<>(DissolutionStep.END, "", "", on, List.of()), by);
    }

    /// Gives the matter up: the union lives on.
    @Transactional
    public void abandon(CaseId id, String reason, Actor by) {
        by.need("guard:work");
        if (reason.isBlank()) {
            throw new Refused("guard.reason-missing", "请写明不再办理的原因");
        }
        dissolutionSteps.take(own(id, by), Doing.today(DissolutionStep.ABANDON, reason.strip(), ""), by);
    }

    private Dissolution own(CaseId id, Actor by) {
        var matter = need(by.scope(), id);
        by.needFor(matter.org());
        return matter;
    }

    /// The matter, or a refusal that does not tell whether there is one outside the scope.
    public Dissolution need(Scope scope, CaseId id) {
        return dissolutionSteps
                .find(id)
                .filter(matter -> guardedUnions.isSeen(scope, matter.org()))
                .orElseThrow(() -> new Refused("guard.unknown", "没有这件撤并事项，或不在您的管辖范围内"));
    }

    /// Matters of the scope, what is open first.
    public Excerpt<Dissolution> in(Scope scope, Excerpt.Span span) {
        return dissolutionSteps.in(scope, span);
    }

    /// How many unions of the scope may end and have members or papers left to see to.
    public long countAgreed(Scope scope) {
        return dissolutionSteps.count(scope, DissolutionState.Phase.AGREED);
    }

    /// How many members still belong to the union.
    public long membersLeft(Dissolution matter) {
        return guardedUnions.membersLeft(matter);
    }

    private String words(Dissolution matter, String name) {
        var successor = matter.basis().successor();
        var what =
                successor == null ? "拟撤销%s".formatted(name) : "%s拟并入%s".formatted(name, guardedUnions.name(successor));
        return "因%s（%s），经会员（代表）大会通过，%s。会员会籍、经费财产已作安排，妥否，请批示。"
                .formatted(matter.basis().ground().label(), matter.basis().document(), what);
    }

    private Map<String, String> facts(Dissolution matter) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("法定事由", matter.basis().ground().label() + "：" + matter.basis().document());
        for (var paper : List.of(DissolutionStep.RESOLVE, DissolutionStep.LIST, DissolutionStep.AUDIT)) {
            matter.file()
                    .last(paper)
                    .ifPresent(step -> facts.put(
                            paper.label().replace("登记", ""),
                            "%s %s %s".formatted(step.on(), step.document(), step.words())));
        }
        facts.put("待安置会员", membersLeft(matter) + " 人");
        return facts;
    }
}
