package huizhanjia.member;

import huizhanjia.ui.Choice;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Why a membership changed (会籍变化原因), and which changes it may explain.
@SuppressWarnings("ImmutableEnumChecker") // every set is unmodifiable
public enum Reason {
    WORK_CHANGED("劳动（工作）关系变化", Set.of(ChangeKind.TRANSFERRED_OUT)),
    LAID_OFF("本单位下岗后待岗", Set.of(ChangeKind.TRANSFERRED_OUT, ChangeKind.RETAINED)),
    UNEMPLOYED("失业", Set.of(ChangeKind.TRANSFERRED_OUT, ChangeKind.RETAINED)),
    BANKRUPT("所在企业破产或终止", Set.of(ChangeKind.TRANSFERRED_OUT, ChangeKind.RETAINED)),
    RETIRED("退休（含提前退休）", Set.of(ChangeKind.RETAINED)),
    SERVICE("服兵役", Set.of(ChangeKind.RETAINED)),
    OWN_WISH("个人要求退会", Set.of(ChangeKind.WITHDRAWN)),
    CRIME("因犯罪被开除", Set.of(ChangeKind.EXPELLED)),
    WORK_AGAIN("重新就业", Set.of(ChangeKind.RESTORED)),
    OTHER("其他（请在说明中写明）", Set.of(ChangeKind.TRANSFERRED_OUT, ChangeKind.RETAINED, ChangeKind.RESTORED));

    private final String label;
    private final Set<ChangeKind> kinds;

    Reason(String label, Set<ChangeKind> kinds) {
        this.label = label;
        this.kinds = kinds;
    }

    public String label() {
        return label;
    }

    boolean explains(ChangeKind kind) {
        return kinds.contains(kind);
    }

    /// The reasons a change may have, for a select.
    public static List<Choice> choices(ChangeKind kind) {
        return Stream.of(values())
                .filter(reason -> reason.explains(kind))
                .map(reason -> new Choice(reason.name(), reason.label))
                .toList();
    }
}
