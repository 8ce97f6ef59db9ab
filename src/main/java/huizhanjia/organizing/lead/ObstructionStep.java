package huizhanjia.organizing.lead;

import huizhanjia.casefile.CaseStep;
import java.util.Map;
import java.util.Optional;

/// What is done about it: the labour authority comes before the government (《工会法》第五十一条).
public enum ObstructionStep implements CaseStep<ObstructionState> {
    REFERRED("移送劳动行政部门", Map.of(ObstructionState.TOLD, ObstructionState.REFERRED)),
    REPLIED(
            "对方回复",
            Map.of(
                    ObstructionState.REFERRED, ObstructionState.REFERRED,
                    ObstructionState.RAISED, ObstructionState.RAISED)),
    CORRECTED(
            "已责令改正",
            Map.of(
                    ObstructionState.REFERRED, ObstructionState.CORRECTED,
                    ObstructionState.RAISED, ObstructionState.CORRECTED)),
    RAISED("拒不改正，提请县级以上人民政府处理", Map.of(ObstructionState.REFERRED, ObstructionState.RAISED)),
    DROPPED(
            "核查后不成立",
            Map.of(
                    ObstructionState.TOLD, ObstructionState.DROPPED,
                    ObstructionState.REFERRED, ObstructionState.DROPPED));

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // made by Map.of
    private final Map<ObstructionState, ObstructionState> ways;

    ObstructionStep(String label, Map<ObstructionState, ObstructionState> ways) {
        this.label = label;
        this.ways = ways;
    }

    @Override
    public String label() {
        return label;
    }

    /// The answer comes by a link, from the authority that was written to.
    @Override
    public String verb() {
        return this == REPLIED ? "" : "organizing:edit";
    }

    @Override
    public Optional<ObstructionState> after(ObstructionState state) {
        return Optional.ofNullable(ways.get(state));
    }
}
