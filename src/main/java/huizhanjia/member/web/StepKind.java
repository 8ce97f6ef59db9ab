package huizhanjia.member.web;

import huizhanjia.member.ChangeKind;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Reason;
import huizhanjia.ui.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The changes of a membership that have a form, each a noun in the address.
public enum StepKind {
    TRANSFER("transfer", "会籍接转", "member:transfer", ChangeKind.TRANSFERRED_OUT),
    RETENTION("retention", "保留会籍", "member:retain", ChangeKind.RETAINED),
    RESTORATION("restoration", "恢复会籍", "member:retain", ChangeKind.RESTORED),
    WITHDRAWAL("withdrawal", "退会", "member:withdraw", ChangeKind.WITHDRAWN),
    EXPULSION("expulsion", "开除会籍", "member:expel", ChangeKind.EXPELLED);

    private final String path;
    private final String label;
    private final String permission;
    private final ChangeKind change;

    StepKind(String path, String label, String permission, ChangeKind change) {
        this.path = path;
        this.label = label;
        this.permission = permission;
        this.change = change;
    }

    static Optional<StepKind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    public String label() {
        return label;
    }

    String permission() {
        return permission;
    }

    boolean fits(MembershipStatus membershipStatus) {
        return switch (this) {
            case TRANSFER, WITHDRAWAL, EXPULSION -> true;
            case RETENTION -> membershipStatus == MembershipStatus.ACTIVE;
            case RESTORATION -> membershipStatus == MembershipStatus.RETAINED;
        };
    }

    /// The reasons to choose from.
    public List<Choice> reasons() {
        return Reason.choices(change);
    }

    /// What the form explains before it asks.
    public String purpose() {
        return switch (this) {
            case TRANSFER -> "把会籍转到另一家工会。入会日期不变，不用重新入会；两边的记录都会留下。";
            case RETENTION -> "退休、失业、服兵役、单位终止等暂时离开的，会籍可以保留：免交会费，没有选举权、被选举权和表决权，不计入会员统计。";
            case RESTORATION -> "保留会籍的人重新就业后，恢复为在籍会员。";
            case WITHDRAWAL -> "本人要求退会的，由工会小组提出、基层委员会宣布并收回会员证。";
            case EXPULSION -> "严重违法犯罪并受到刑事处分的，经小组讨论、基层委员会决定，报上一级工会备案。";
        };
    }

    public String basis() {
        return switch (this) {
            case TRANSFER -> "全总会籍管理办法（2016）第三条";
            case RETENTION, RESTORATION -> "《中国工会章程》（2008）第八条；全总会籍管理办法";
            case WITHDRAWAL -> "《中国工会章程》（2008）第六条";
            case EXPULSION -> "《中国工会章程》（2008）第七条";
        };
    }
}
