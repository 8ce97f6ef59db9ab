package huizhanjia.organizing.lists;

import huizhanjia.kernel.EconomicType;
import huizhanjia.kernel.EmployerNature;
import huizhanjia.kernel.Tidy;
import huizhanjia.organizing.FirmFacts;
import huizhanjia.organizing.FirmSource;
import huizhanjia.organizing.FirmStatus;
import huizhanjia.organizing.FirmTag;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How offices write what sort of unit a firm is, whether it is still there and how many work in it.
final class FirmSpelling {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:,[0-9]{3})*");
    private static final int MOST_STAFF = 1_000_000;

    private FirmSpelling() {}

    /// Ended words come first: 吊销未注销 is revoked, 存续（在营） stands. Empty for what is none of them.
    static Optional<FirmStatus> status(String cell) {
        var text = Tidy.code(cell);
        if (text.isEmpty()) {
            return Optional.of(FirmStatus.STANDING);
        }
        if (text.contains("吊销")) {
            return Optional.of(FirmStatus.REVOKED);
        }
        if (text.contains("注销") || text.contains("撤销") || text.contains("清算完")) {
            return Optional.of(FirmStatus.DEREGISTERED);
        }
        if (text.contains("迁出") || text.contains("迁往") || text.contains("跨区迁")) {
            return Optional.of(FirmStatus.MOVED_OUT);
        }
        return text.matches(".*(存续|在营|在业|开业|正常|迁入|停业|歇业|参保|缴费|活动|有效|登记成立|筹建|中断).*")
                ? Optional.of(FirmStatus.STANDING)
                : Optional.empty();
    }

    /// 约30人, 1,250, 20-30人 (the lower number), 50余: what can be counted on. Empty for words without a number.
    static OptionalInt staff(String cell) {
        var found = NUMBER.matcher(Tidy.code(cell).replace("，", ","));
        if (!found.find()) {
            return OptionalInt.empty();
        }
        var digits = found.group().replace(",", "");
        var count = digits.length() > 7 ? MOST_STAFF + 1 : Integer.parseInt(digits);
        return count > MOST_STAFF ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /// By the type the list gives, else by the code's first characters (GB 32100), else by the list.
    static FirmFacts.Kind kind(String cell, String code, FirmSource source) {
        var text = Tidy.code(cell);
        return new FirmFacts.Kind(nature(text, code, source), economicType(text));
    }

    /// What remarks say of the firm, and what follows from the list.
    static Set<FirmTag> tags(String cell, String place, FirmSource source) {
        var tags = EnumSet.noneOf(FirmTag.class);
        if (source == FirmSource.TECH_SMALL || cell.contains("科技型中小") || cell.contains("科小")) {
            tags.add(FirmTag.TECH_SMALL);
        }
        if (place.contains("开发区") || place.contains("园区") || place.contains("产业园") || cell.contains("园区")) {
            tags.add(FirmTag.PARK);
        }
        if (cell.contains("影响大") || cell.contains("龙头") || cell.contains("重点企业")) {
            tags.add(FirmTag.INFLUENTIAL);
        }
        return tags;
    }

    private static @Nullable EmployerNature nature(String text, String code, FirmSource source) {
        if (text.matches(".*(民办非企业|社会团体|基金会|社会服务机构|社会组织|协会|商会).*")
                || source == FirmSource.SOCIAL_ORGANIZATION
                || code.matches("5[1-39].*")) {
            return EmployerNature.SOCIAL;
        }
        if (text.contains("个体") || code.startsWith("92")) {
            return EmployerNature.SELF_EMPLOYED;
        }
        if (text.contains("事业") || code.startsWith("12")) {
            return EmployerNature.INSTITUTION;
        }
        if (text.contains("机关") || code.startsWith("11")) {
            return EmployerNature.AGENCY;
        }
        var isEnterprise = text.matches(".*(公司|企业|有限|合伙|独资|股份|合作社|国有|集体|私营|外商).*")
                || code.startsWith("91")
                || code.startsWith("93")
                || source == FirmSource.TECH_SMALL;
        return isEnterprise ? EmployerNature.ENTERPRISE : null;
    }

    private static @Nullable EconomicType economicType(String text) {
        if (text.isEmpty()) {
            return null;
        }
        for (var rule : TYPES) {
            if (rule.pattern().matcher(text).find()) {
                return rule.type();
            }
        }
        return null;
    }

    private record TypeRule(Pattern pattern, EconomicType type) {

        static TypeRule of(String pattern, EconomicType type) {
            return new TypeRule(Pattern.compile(pattern), type);
        }
    }

    /// The first that fits: who invests tells more than the legal form.
    private static final List<TypeRule> TYPES = List.of(
            TypeRule.of("个体", EconomicType.INDIVIDUAL),
            TypeRule.of("港|澳|台", EconomicType.HONG_KONG_MACAO_TAIWAN),
            TypeRule.of("外商|外资|外国", EconomicType.FOREIGN),
            TypeRule.of("国有独资", EconomicType.STATE_SOLE),
            TypeRule.of("国有控股", EconomicType.STATE_HELD),
            TypeRule.of("自然人|私营|个人独资|合伙|民营", EconomicType.PRIVATE),
            TypeRule.of("国有|全民", EconomicType.STATE),
            TypeRule.of("股份合作", EconomicType.SHARE_COOPERATIVE),
            TypeRule.of("集体|合作社", EconomicType.COLLECTIVE),
            TypeRule.of("民办非企业|社会服务机构", EconomicType.PRIVATE_NON_ENTERPRISE),
            TypeRule.of("股份有限", EconomicType.SHARE_LIMITED),
            TypeRule.of("有限责任|有限公司", EconomicType.LIMITED),
            TypeRule.of("事业", EconomicType.PUBLIC_INSTITUTION),
            TypeRule.of("机关", EconomicType.STATE_AGENCY));
}
