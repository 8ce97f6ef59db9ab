package huizhanjia.member.bulk;

import huizhanjia.kernel.Tidy;
import huizhanjia.member.ChangeKind;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Reason;
import huizhanjia.sheet.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a row says of the membership.
///
/// @param standing what the person is said to be; `OUT` for those who are said to have left
/// @param joinedOn the day of admission; null when neither the row nor the clerk says it
/// @param since from when on the person belongs as far as the house can tell
/// @param changedOn the day of a retention; null when the row does not say it
/// @param reason name of the retention's `Reason`; empty text when the row does not say it
/// @param assumed what was taken for granted about the day of admission; empty text for nothing
record Belonging(
        MembershipStatus standing,
        @Nullable LocalDate joinedOn,
        LocalDate since,
        @Nullable LocalDate changedOn,
        String reason,
        String assumed) {

    private static final String KIND = RosterColumns.CHANGE_KIND.key();
    private static final Set<String> BELONGS = Set.of("", "在籍", "正常", "恢复", "在册", "会员");
    private static final Set<String> RETAINED = Set.of("保留会籍", "会籍保留");
    private static final Set<String> LEFT = Set.of("已离会", "离会", "已撤回");

    /// Reads a row against what the clerk said about days; what is wrong is added to the problems.
    static Belonging of(Row row, Assumed assumed, Map<String, String> problems) {
        var membershipStatus = standing(row, problems);
        var joining = assumed.joining(row, ChangeKind.of(row.text(KIND)).orElse(null));
        var joinedOn = joining.day();
        var changedOn = row.day(RosterColumns.CHANGE_ON.key()).orElse(null);
        return new Belonging(
                membershipStatus,
                joinedOn,
                joinedOn == null ? assumed.since(changedOn) : joinedOn,
                membershipStatus == MembershipStatus.RETAINED ? changedOn : null,
                membershipStatus == MembershipStatus.RETAINED ? reason(row) : "",
                joining.sentence());
    }

    /// How the membership begins.
    ChangeKind begins() {
        return joinedOn == null ? ChangeKind.RECORDED : ChangeKind.JOINED;
    }

    private static MembershipStatus standing(Row row, Map<String, String> problems) {
        var typed = Tidy.text(row.text(KIND));
        if (BELONGS.contains(typed)) {
            return MembershipStatus.ACTIVE;
        }
        if (LEFT.contains(typed)) {
            return MembershipStatus.OUT;
        }
        var kind = RETAINED.contains(typed) ? Optional.of(ChangeKind.RETAINED) : ChangeKind.of(typed);
        if (kind.isEmpty()) {
            problems.put(KIND, "“%s”不是会籍变化类型，请写入会、转入或保留".formatted(typed));
            return MembershipStatus.ACTIVE;
        }
        return switch (kind.get()) {
            case JOINED, TRANSFERRED_IN, RESTORED, RECORDED -> MembershipStatus.ACTIVE;
            case RETAINED -> MembershipStatus.RETAINED;
            case TRANSFERRED_OUT, EXPELLED, WITHDRAWN, UNDONE -> {
                problems.put(KIND, "%s须有手续和文书，请在系统里逐人办理，不能用名册导入".formatted(typed));
                yield MembershipStatus.ACTIVE;
            }
        };
    }

    private static String reason(Row row) {
        var typed = row.text(RosterColumns.CHANGE_REASON.key());
        return Arrays.stream(Reason.values())
                .filter(known -> !typed.isEmpty() && known.label().startsWith(typed))
                .map(Reason::name)
                .findFirst()
                .orElse("");
    }
}
