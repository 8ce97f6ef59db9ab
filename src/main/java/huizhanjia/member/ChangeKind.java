package huizhanjia.member;

import java.util.List;
import java.util.Optional;

/// How a spell began or ended (会籍变化类型).
public enum ChangeKind {
    JOINED("1", "入会"),
    TRANSFERRED_IN("2", "转入"),
    RETAINED("3", "保留"),
    TRANSFERRED_OUT("4", "转出"),
    EXPELLED("5", "除名"),
    WITHDRAWN("6", "退会"),
    RESTORED("", "恢复"),
    /// Belongs already when the house first hears of it; since when, nobody has said.
    RECORDED("", "登记在册"),
    UNDONE("", "撤回导入");

    private final String code;
    private final String label;

    ChangeKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The roster's own code; empty text for what the roster does not know.
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /// The kind of a code or label as typed; empty when none fits.
    public static Optional<ChangeKind> of(String typed) {
        return List.of(values()).stream()
                .filter(kind -> kind.label.equals(typed) || (!kind.code.isEmpty() && kind.code.equals(typed)))
                .findFirst();
    }
}
