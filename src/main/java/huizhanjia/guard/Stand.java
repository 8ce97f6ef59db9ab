package huizhanjia.guard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How a matter that ends a union stands: nothing but what was done, and what may be done next.
///
/// @param resolved whether the members resolved since the last refusal
/// @param listed whether money and property are listed
/// @param audited whether the list was audited
/// @param phase where it is on its way
public record Stand(boolean resolved, boolean listed, boolean audited, Phase phase) {

    /// A matter just opened.
    public static final Stand OPENED = new Stand(false, false, false, Phase.GATHERING);

    /// Where a matter is on its way, and who has it.
    public enum Phase {
        GATHERING("准备材料", "本级工会"),
        PENDING("待上级批复", "上级工会"),
        AGREED("已批复，待安置和终止", "本级工会"),
        ENDED("已依法终止", ""),
        ABANDONED("不再办理", "");

        private final String label;
        private final String holder;

        Phase(String label, String holder) {
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
    }

    /// After everything that was done, in its order.
    public static Stand after(List<Deed> deeds) {
        var stand = OPENED;
        for (var deed : deeds) {
            stand = stand.after(deed);
        }
        return stand;
    }

    /// What may be done next.
    public Set<Deed> allowed() {
        return switch (phase) {
            case GATHERING -> gathering();
            case PENDING -> EnumSet.of(Deed.AGREE, Deed.REFUSE, Deed.RECALL);
            case AGREED -> EnumSet.of(Deed.RESETTLE, Deed.END, Deed.ABANDON);
            case ENDED, ABANDONED -> EnumSet.noneOf(Deed.class);
        };
    }

    /// What is still missing before it may be put to the superior.
    public List<Deed> missing() {
        return List.of(Deed.RESOLVE, Deed.LIST, Deed.AUDIT).stream()
                .filter(deed -> !has(deed))
                .toList();
    }

    /// Whether the paper of the deed lies there.
    public boolean has(Deed deed) {
        return switch (deed) {
            case RESOLVE -> resolved;
            case LIST -> listed;
            case AUDIT -> audited;
            case OPEN, PETITION, AGREE, REFUSE, RECALL, RESETTLE, END, ABANDON -> false;
        };
    }

    /// After one more deed; only what is allowed is ever done.
    public Stand after(Deed deed) {
        return switch (deed) {
            case OPEN -> OPENED;
            case RESOLVE -> new Stand(true, listed, audited, phase);
            case LIST -> new Stand(resolved, true, false, phase);
            case AUDIT -> new Stand(resolved, listed, true, phase);
            case PETITION -> in(Phase.PENDING);
            case AGREE -> in(Phase.AGREED);
            case REFUSE -> new Stand(false, listed, audited, Phase.GATHERING);
            case RECALL -> in(Phase.GATHERING);
            case RESETTLE -> this;
            case END -> in(Phase.ENDED);
            case ABANDON -> in(Phase.ABANDONED);
        };
    }

    private Set<Deed> gathering() {
        var allowed = EnumSet.of(Deed.RESOLVE, Deed.LIST, Deed.ABANDON);
        if (listed) {
            allowed.add(Deed.AUDIT);
        }
        if (missing().isEmpty()) {
            allowed.add(Deed.PETITION);
        }
        return allowed;
    }

    private Stand in(Phase next) {
        return new Stand(resolved, listed, audited, next);
    }
}
