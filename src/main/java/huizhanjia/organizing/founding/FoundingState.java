package huizhanjia.organizing.founding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How a matter that founds a union stands, and what may be done next; nothing else is remembered.
public enum FoundingState {
    APPLIED("待成立筹备组", "本级工会"),
    PREPARED("筹备中，待请示", "本级工会"),
    PENDING("待上级批复", "上级工会"),
    APPROVED("已批复，待召开成立大会", "本级工会"),
    MET("已选举，待结果报批", "本级工会"),
    REPORTED("选举结果待上级批准", "上级工会"),
    FOUNDED("已成立，待备案", "本级工会"),
    FILED("已备案", ""),
    ABANDONED("不再办理", "");

    private final String label;
    private final String holder;

    FoundingState(String label, String holder) {
        this.label = label;
        this.holder = holder;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// Whose turn it is, as printed; empty text once it is over.
    public String holder() {
        return holder;
    }

    /// Whether nothing more is to be done.
    public boolean isOver() {
        return holder.isEmpty();
    }

    /// After everything that was done, in its order.
    public static FoundingState after(List<FoundingStep> deeds) {
        var state = APPLIED;
        for (var deed : deeds) {
            state = state.after(deed);
        }
        return state;
    }

    /// What may be done next.
    public Set<FoundingStep> allowed() {
        return switch (this) {
            case APPLIED -> EnumSet.of(FoundingStep.PREPARE, FoundingStep.ABANDON);
            case PREPARED -> EnumSet.of(FoundingStep.PREPARE, FoundingStep.PETITION, FoundingStep.ABANDON);
            case PENDING -> EnumSet.of(FoundingStep.AGREE, FoundingStep.REFUSE, FoundingStep.RECALL);
            case APPROVED -> EnumSet.of(FoundingStep.MEET, FoundingStep.ABANDON);
            case MET -> EnumSet.of(FoundingStep.MEET, FoundingStep.REPORT, FoundingStep.ABANDON);
            case REPORTED -> EnumSet.of(FoundingStep.CONFIRM, FoundingStep.REJECT, FoundingStep.RETRACT);
            case FOUNDED -> EnumSet.of(FoundingStep.FILE);
            case FILED, ABANDONED -> EnumSet.noneOf(FoundingStep.class);
        };
    }

    /// After one more deed; only what is allowed is ever done. A refused founding begins with its group again, a
    /// refused result with another meeting.
    public FoundingState after(FoundingStep deed) {
        return switch (deed) {
            case APPLY, REFUSE -> APPLIED;
            case PREPARE, RECALL -> PREPARED;
            case PETITION -> PENDING;
            case AGREE, REJECT -> APPROVED;
            case MEET, RETRACT -> MET;
            case REPORT -> REPORTED;
            case CONFIRM -> FOUNDED;
            case FILE -> FILED;
            case ABANDON -> ABANDONED;
        };
    }
}
