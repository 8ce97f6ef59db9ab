package huizhanjia.supervision;

import huizhanjia.casefile.CaseStep;
import java.util.Optional;

/// What is done in a supervision order: the unit replies, whoever asked decides.
public enum SupervisionStep implements CaseStep<SupervisionState> {
    REPLY("回复", "supervision:reply", SupervisionState.ASKED, SupervisionState.REPLIED),
    RETURN("退回补充", "supervision:ask", SupervisionState.REPLIED, SupervisionState.ASKED),
    CLOSE("办结", "supervision:ask", SupervisionState.REPLIED, SupervisionState.CLOSED);

    private final String label;
    private final String verb;
    private final SupervisionState from;
    private final SupervisionState to;

    SupervisionStep(String label, String verb, SupervisionState from, SupervisionState to) {
        this.label = label;
        this.verb = verb;
        this.from = from;
        this.to = to;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String verb() {
        return verb;
    }

    @Override
    public Optional<SupervisionState> after(SupervisionState state) {
        return state == from ? Optional.of(to) : Optional.empty();
    }
}
