package huizhanjia.organizing.matching;

import huizhanjia.kernel.Tidy;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A firm's name made comparable: lists spell brackets, spaces, places and legal forms each in their own way.
///
/// @param plain one spelling of the whole name; equal ones are one name
/// @param core the part that tells firms apart: without places and legal form
/// @param isBranch whether it names a branch, which is not the firm
/// @param numbers the ordinals in it: 第一 and 第二 are two firms
public record FirmName(String plain, String core, boolean isBranch, String numbers) {

    private static final Pattern REMARK =
            Pattern.compile("[（(](个体工商户|已?注销|已?吊销|吊销未注销|存续|在业|开业|迁出|曾用名[^）)]*|原[^）)]*)[）)]");
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\s]+");
    private static final Pattern LIMITED = Pattern.compile("(有限责任|责任有限)公司");
    private static final Pattern FORM =
            Pattern.compile("(集团)?股份有限公司|(集团)?有限公司|股份公司|总公司|农民专业合作社|专业合作社|(普通|有限)合伙(企业)?|个体工商户");
    private static final Pattern BRANCH = Pattern.compile("(分公司|分店|分厂|分部|分社|办事处|营业部|门市部|分行|支行|项目部)$");
    private static final Pattern ORDINAL = Pattern.compile("第([一二三四五六七八九十])");
    private static final Pattern NOT_NUMBERS = Pattern.compile("[^0-9]+");
    private static final String CHINESE = "一二三四五六七八九";

    /// Reads a name as any list may spell it.
    public static FirmName of(String typed, Regions regions) {
        var text = Tidy.text(typed).toUpperCase(Locale.ROOT);
        var bare = SIGNS.matcher(REMARK.matcher(text).replaceAll("")).replaceAll("");
        var counted = ORDINAL.matcher(bare).replaceAll(found -> "第" + digit(found.group(1)));
        var plain = regions.withoutAbove(LIMITED.matcher(counted).replaceAll("有限公司"));
        var formless = FORM.matcher(plain).replaceAll("");
        var core = regions.withoutAny(formless.length() < 2 ? plain : formless);
        return new FirmName(
                plain,
                core,
                BRANCH.matcher(plain).find(),
                NOT_NUMBERS.matcher(plain).replaceAll(" ").strip());
    }

    /// The pairs of neighbouring characters of the core, by which likeness is measured.
    Set<String> pairs() {
        var pairs = new HashSet<String>();
        for (var at = 0; at + 1 < core.length(); at++) {
            pairs.add(core.substring(at, at + 2));
        }
        return pairs;
    }

    private static String digit(String chinese) {
        return chinese.equals("十") ? "10" : String.valueOf(CHINESE.indexOf(chinese) + 1);
    }
}
