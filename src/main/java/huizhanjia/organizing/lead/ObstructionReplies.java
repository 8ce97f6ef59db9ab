package huizhanjia.organizing.lead;

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

/// The labour authority reads by a link what was handed to it, and answers.
@Component
class ObstructionReplies implements OutsideReplies {

    private final Obstructions obstructions;
    private final Cases cases;

    ObstructionReplies(Obstructions obstructions, Cases cases) {
        this.obstructions = obstructions;
        this.cases = cases;
    }

    @Override
    public String kind() {
        return Obstruction.COURSE.kind();
    }

    @Override
    public Letter letter(CaseId id) {
        var it = need(id);
        return new Letter(
                "阻挠建会移送函",
                List.of(
                        new Letter.Line(
                                "文号",
                                it.file()
                                        .last(ObstructionStep.REFERRED)
                                        .map(sent -> sent.document())
                                        .orElse("")),
                        new Letter.Line("违法事实", it.file().head().title()),
                        new Letter.Line("发生日期", it.told().happenedOn().toString()),
                        new Letter.Line("依据", "《工会法》第五十一条：由劳动行政部门责令改正；拒不改正的，提请县级以上人民政府处理。")));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reply(CaseId id, Reply reply, Actor by) {
        cases.take(need(id).file(), Doing.today(ObstructionStep.REPLIED, reply.words(), reply.document()), by);
    }

    private Obstruction need(CaseId id) {
        return obstructions.find(id).orElseThrow(() -> new Refused("organizing.obstruction-unknown", "没有这件登记"));
    }
}
