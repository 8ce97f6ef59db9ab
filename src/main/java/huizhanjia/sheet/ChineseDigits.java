package huizhanjia.sheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days written in Chinese numerals, such as 一九九〇年十二月三十一日, in Arabic ones.
final class ChineseDigits {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern ANY = Pattern.compile("[〇○零一二三四五六七八九十]");
    private static final Pattern TENS = Pattern.compile("([一二三])?十([一二三四五六七八九])?");

    private ChineseDigits() {}

    /// The text itself when it holds none.
    static String plain(String text) {
        if (!ANY.matcher(text).find()) {
            return text;
        }
        var tens = TENS.matcher(text).replaceAll(found -> orElse(found.group(1), "一") + orElse(found.group(2), "〇"));
        var plain = new StringBuilder(tens.length());
        for (var c : tens.replace('○', '〇').replace('零', '〇').toCharArray()) {
            var digit = DIGITS.indexOf(c);
            plain.append(digit >= 0 ? (char) ('0' + digit) : c);
        }
        return plain.toString();
    }

    private static String orElse(@Nullable String group, String otherwise) {
        return group == null ? otherwise : group;
    }
}
