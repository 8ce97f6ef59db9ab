package huizhanjia.approval.course;

import java.util.List;

/// What somebody does with a petition.
///
/// @param to the desks it names: one for 转办, 代为转办 and 加签, some for 会签, none otherwise
/// @param stage where 退回 leads: a stage's place, or [Course#AUTHOR]
public record Move(Kind kind, List<Desk> to, int stage) {

    public Move {
        to = List.copyOf(to);
    }

    /// A move that names nobody: 同意, 不同意, 撤回, 提出意见, 提交, 重新提交.
    public static Move of(Kind kind) {
        return new Move(kind, List.of(), 0);
    }

    /// 退回 to an earlier stage or to the petitioner.
    public static Move back(int stage) {
        return new Move(Kind.RETURN, List.of(), stage);
    }

    /// 转办 to another desk.
    public static Move handOver(Desk to) {
        return new Move(Kind.HAND_OVER, List.of(to), 0);
    }

    /// 会签: these desks sign this stage as well.
    public static Move cosign(List<Desk> with) {
        return new Move(Kind.COSIGN, with, 0);
    }

    /// 加签: asks one more desk's opinion first.
    public static Move consult(Desk whom) {
        return new Move(Kind.CONSULT, List.of(whom), 0);
    }

    /// The kinds of moves.
    public enum Kind {
        SUBMIT("提交", false, Naming.NOBODY),
        RESUBMIT("重新提交", true, Naming.NOBODY),
        AGREE("同意", false, Naming.NOBODY),
        RETURN("退回", true, Naming.NOBODY),
        REFUSE("不同意", true, Naming.NOBODY),
        HAND_OVER("转办", false, Naming.ONE),
        COSIGN("会签", false, Naming.SOME),
        CONSULT("加签", true, Naming.ONE),
        OPINE("提出意见", true, Naming.NOBODY),
        WITHDRAW("撤回", false, Naming.NOBODY),
        REASSIGN("代为转办", true, Naming.ONE);

        private final String label;
        private final boolean spoken;
        private final Naming naming;

        Kind(String label, boolean spoken, Naming naming) {
            this.label = label;
            this.spoken = spoken;
            this.naming = naming;
        }

        /// As printed.
        public String label() {
            return label;
        }

        /// Whether it wants words.
        public boolean isSpoken() {
            return spoken;
        }

        /// Whether it names other desks.
        public boolean names() {
            return naming != Naming.NOBODY;
        }

        boolean fits(int desks) {
            return switch (naming) {
                case NOBODY -> desks == 0;
                case ONE -> desks == 1;
                case SOME -> desks > 0;
            };
        }
    }

    private enum Naming {
        NOBODY,
        ONE,
        SOME
    }
}
