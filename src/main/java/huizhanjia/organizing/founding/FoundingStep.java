package huizhanjia.organizing.founding;

import huizhanjia.casefile.CaseStep;
import java.util.Optional;
import java.util.Set;

/// What is done in a matter that founds a union. A refused founding begins with its group again, a refused result with
/// another meeting.
public enum FoundingStep implements CaseStep<FoundingState> {
    PREPARE("成立筹备组", Foundings.FOUND, FoundingState.PREPARED, Set.of(FoundingState.APPLIED, FoundingState.PREPARED)),
    PETITION("建会请示", Foundings.FOUND, FoundingState.PENDING, Set.of(FoundingState.PREPARED)),
    AGREE("批复同意建会", "", FoundingState.APPROVED, Set.of(FoundingState.PENDING)),
    REFUSE("不同意建会", "", FoundingState.APPLIED, Set.of(FoundingState.PENDING)),
    RECALL("撤回请示", "", FoundingState.PREPARED, Set.of(FoundingState.PENDING)),
    MEET("召开成立大会", Foundings.FOUND, FoundingState.MET, Set.of(FoundingState.APPROVED, FoundingState.MET)),
    REPORT("选举结果报批", Foundings.FOUND, FoundingState.REPORTED, Set.of(FoundingState.MET)),
    CONFIRM("批准选举结果，工会成立", "", FoundingState.FOUNDED, Set.of(FoundingState.REPORTED)),
    REJECT("不批准选举结果", "", FoundingState.APPROVED, Set.of(FoundingState.REPORTED)),
    RETRACT("撤回结果报批", "", FoundingState.MET, Set.of(FoundingState.REPORTED)),
    FILE("备案", Foundings.FOUND, FoundingState.FILED, Set.of(FoundingState.FOUNDED)),
    ABANDON(
            "不再办理",
            Foundings.FOUND,
            FoundingState.ABANDONED,
            Set.of(FoundingState.APPLIED, FoundingState.PREPARED, FoundingState.APPROVED, FoundingState.MET));

    private final String label;
    private final String verb;
    private final FoundingState to;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<FoundingState> from;

    FoundingStep(String label, String verb, FoundingState to, Set<FoundingState> from) {
        this.label = label;
        this.verb = verb;
        this.to = to;
        this.from = from;
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
    public Optional<FoundingState> after(FoundingState state) {
        return from.contains(state) ? Optional.of(to) : Optional.empty();
    }
}
