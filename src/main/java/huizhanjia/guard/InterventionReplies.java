package huizhanjia.guard;

import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.Cases;
import huizhanjia.casefile.Doing;
import huizhanjia.casefile.OutsideReplies;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever was told to stop reads by a link what the letter says, and answers; the case stays for the union to close.
@Component
class InterventionReplies implements OutsideReplies {

    private final Cases cases;
    private final InterventionRegister register;
    private final GuardedUnions guardedUnions;

    InterventionReplies(Cases cases, InterventionRegister register, GuardedUnions guardedUnions) {
        this.cases = cases;
        this.register = register;
        this.guardedUnions = guardedUnions;
    }

    @Override
    public String kind() {
        return Intervention.COURSE.kind();
    }

    @Override
    public Letter letter(CaseId id) {
        var intervention = need(id);
        var letter = intervention.file().first();
        return new Letter(
                "关于立即纠正违法撤销、合并工会行为的函",
                List.of(
                        new Letter.Line(
                                "文号", letter.map(sent -> sent.document()).orElse("")),
                        new Letter.Line(
                                "工会", guardedUnions.name(intervention.file().org())),
                        new Letter.Line("情况", intervention.facts().facts()),
                        new Letter.Line("依据", "《工会法》第十三条：任何组织和个人不得随意撤销、合并工会组织。")));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reply(CaseId id, Reply reply, Actor by) {
        cases.take(need(id).file(), Doing.today(InterventionStep.REPLIED, reply.words(), reply.document()), by);
    }

    private Intervention need(CaseId id) {
        return register.find(id).orElseThrow(() -> new Refused("guard.unknown", "没有这件制止事项"));
    }
}
