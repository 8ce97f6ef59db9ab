package huizhanjia.organizing;

import huizhanjia.kernel.EmployerNature;
import java.util.ArrayList;
import java.util.List;

/// Why a firm comes earlier than others in the list of those to win (全总〔2020〕24号 clause 六, ORG-16). The order of the
/// classes is a convention of this house; no law weighs them.
///
/// @param rank from 1, the first, to 4
/// @param reasons each with where it stands written
public record Priority(int rank, List<Reason> reasons) {

    /// From here on a firm counts as big: a convention.
    public static final int BIG = 100;

    /// From so many members a committee must be founded (《工会法》第十一条); of firms without a union only staff is known.
    public static final int FROM = 25;

    /// One reason and its source.
    public record Reason(String words, String clause) {}

    public Priority {
        reasons = List.copyOf(reasons);
    }

    /// Judged by what is known of the firm.
    public static Priority of(FirmFacts facts) {
        var reasons = new ArrayList<Reason>();
        var staff = facts.staffCount() == null ? 0 : facts.staffCount();
        var rank = 4;
        for (var tag : facts.tags()) {
            reasons.add(new Reason(tag.label(), clause(tag)));
            rank = Math.min(rank, tag == FirmTag.INFLUENTIAL ? 1 : 3);
        }
        if (staff >= BIG) {
            reasons.add(new Reason("职工 %d 人，百人以上".formatted(staff), "全总〔2020〕24号（六）“职工人数多”；百人为约定"));
            return new Priority(1, reasons);
        }
        if (staff >= FROM) {
            reasons.add(new Reason("职工 %d 人，25 人以上".formatted(staff), "《工会法》第十一条按会员数，建会前以职工数参考"));
            rank = Math.min(rank, 2);
        }
        if (reasons.isEmpty()) {
            reasons.add(new Reason("一般单位", "按职工人数从多到少排列（约定）"));
        }
        return new Priority(rank, reasons);
    }

    /// The tags a firm has by what it is, beyond what lists say of it.
    static boolean isNewEconomy(FirmFacts facts) {
        return facts.nature() == EmployerNature.ENTERPRISE
                && facts.economicType() != null
                && switch (facts.economicType()) {
                    case PRIVATE, HONG_KONG_MACAO_TAIWAN, FOREIGN, INDIVIDUAL -> true;
                    case STATE,
                            COLLECTIVE,
                            SHARE_COOPERATIVE,
                            JOINT_OPERATION,
                            STATE_SOLE,
                            LIMITED,
                            STATE_HELD,
                            SHARE_LIMITED,
                            OTHER_DOMESTIC,
                            PUBLIC_INSTITUTION,
                            STATE_AGENCY,
                            PRIVATE_NON_ENTERPRISE -> false;
                };
    }

    private static String clause(FirmTag tag) {
        return switch (tag) {
            case NEW_ECONOMY, NEW_SOCIAL -> "全总〔2020〕24号（六）；辽宁条款二";
            case TECH_SMALL -> "辽宁条款二“科技型中小企业”";
            case PARK -> "全总〔2020〕24号（五）“开发区（工业园区）”";
            case INFLUENTIAL -> "全总〔2020〕24号（六）“社会影响大”";
        };
    }
}
