package huizhanjia.guard;

import huizhanjia.casefile.CaseStep;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What is done against ending a union at will.
public enum InterventionStep implements CaseStep<InterventionState> {
    LETTER("发出制止函", EnumSet.of(InterventionState.FOUND), InterventionState.TOLD),
    REPLIED("对方回复", EnumSet.of(InterventionState.TOLD), InterventionState.TOLD),
    CORRECTED("已纠正", EnumSet.of(InterventionState.TOLD), InterventionState.CORRECTED),
    GOVERNMENT("提请政府处理", EnumSet.of(InterventionState.TOLD), InterventionState.GOVERNMENT),
    FALSE_ALARM("误报", EnumSet.of(InterventionState.FOUND, InterventionState.TOLD), InterventionState.FALSE_ALARM);

    /// 制止随意撤销工会 (辽工办发〔2021〕6号 二).
    private static final String DUTY = "LN2-29";

    private final String label;
    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<InterventionState> from;
    private final InterventionState to;

    InterventionStep(String label, Set<InterventionState> from, InterventionState to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    @Override
    public String label() {
        return label;
    }

    /// The answer comes by a link, from whoever was told to stop.
    @Override
    public String verb() {
        return this == REPLIED ? "" : "guard:stop";
    }

    @Override
    public String duty() {
        return this == FALSE_ALARM || this == REPLIED ? "" : DUTY;
    }

    @Override
    public Optional<InterventionState> after(InterventionState state) {
        return from.contains(state) ? Optional.of(to) : Optional.empty();
    }

    /// Whether the case is over then.
    public boolean closes() {
        return to.isOver();
    }
}
