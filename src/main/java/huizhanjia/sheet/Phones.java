package huizhanjia.sheet;

import huizhanjia.kernel.Tidy;
import java.util.regex.Pattern;

/// Telephone numbers in the spellings of rosters.
final class Phones {

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+86|0086|\\(\\+?86\\)|86(?=1[3-9][0-9]{9}$))");
    private static final Pattern ORNAMENT = Pattern.compile("[\\s()（）\\-‐‑–—－_.·]");
    private static final Pattern WHOLE = Pattern.compile("([0-9]{11})\\.0+");

    /// Three digits for Peking, Shanghai and the like, four elsewhere; then seven or eight; then an extension.
    private static final Pattern FIXED =
            Pattern.compile("(01[0-9]|02[0-9]|0[3-9][0-9]{2})([2-9][0-9]{6,7})([0-9]{1,5})?");

    private static final Pattern LOCAL = Pattern.compile("[2-9][0-9]{6,7}");
    private static final Pattern SEVERAL = Pattern.compile("[0-9]{7,}[\\s]*[、,，;；/\\\\和或]+[\\s]*[0-9]{3,}");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?E\\+?1[0-9]");

    private Phones() {}

    static Reading mobile(String typed) {
        var digits = digits(typed);
        if (MOBILE.matcher(digits).matches()) {
            return Reading.of(digits);
        }
        return Reading.wrong(Tidy.text(typed), problem(typed, "手机号码应为 1 开头的 11 位数字，请核对"));
    }

    static Reading any(String typed) {
        var digits = digits(typed);
        if (MOBILE.matcher(digits).matches() || LOCAL.matcher(digits).matches()) {
            return Reading.of(digits);
        }
        var fixed = FIXED.matcher(digits);
        if (fixed.matches() && fixed.group(3) == null) {
            return Reading.of(fixed.group(1) + "-" + fixed.group(2));
        }
        return Reading.wrong(Tidy.text(typed), problem(typed, "电话应为 11 位手机号，或带区号的座机号（如 024-12345678），请核对"));
    }

    private static String digits(String typed) {
        if (MOBILE.matcher(typed).matches()) {
            return typed;
        }
        var code = WHOLE.matcher(Tidy.code(typed)).replaceFirst("$1");
        return COUNTRY.matcher(ORNAMENT.matcher(code).replaceAll("")).replaceFirst("");
    }

    private static String problem(String typed, String otherwise) {
        var text = Tidy.text(typed);
        if (SEVERAL.matcher(text).find()) {
            return "单元格里有两个号码，请只留一个";
        }
        if (SCIENTIFIC.matcher(Tidy.code(typed)).matches()) {
            return "号码被 Excel 写成了科学计数，末几位已丢失。请先把整列设为\"文本\"格式，再重新录入";
        }
        return otherwise;
    }
}
