package huizhanjia.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Makes plain what people type and paste: full-width letters, odd spaces, invisible signs, the many middle dots.
///
/// Rare characters stay as they are: only NFC is applied, never the compatibility forms that would change a
/// name. A second code of a character becomes its own code (see `Glyphs`), so that one spelling is stored,
/// compared and found.
public final class Tidy {

    /// Zero-width signs, marks of direction, soft hyphen, byte order mark, control characters other than line ends.
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\p{Cc}&&[^\\t\\n\\r]]");

    private static final Pattern SPACES =
            Pattern.compile("[\\s\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");

    /// What stands between the parts of a name: · in its Greek, bullet, hyphenation, katakana and full-stop shapes.
    private static final Pattern DOTS = Pattern.compile(
            "\\s*[\\u00B7\\u0387\\u2022\\u2027\\u2219\\u22C5\\u30FB\\uFF65\\u2024]\\s*|(?<=\\p{IsHan})\\s*\\.\\s*(?=\\p{IsHan})");

    private static final Pattern SPACE_AT_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final Pattern QUOTES = Pattern.compile("^['`\\u2018\\u2019\\uFF07]+|['`\\u2018\\u2019\\uFF07]+$");

    private Tidy() {}

    /// Text without invisible signs and outer spaces; inner runs of spaces become one, full-width letters and digits
    /// half-width.
    public static String text(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        var visible = composed(Glyphs.meant(halfWidth(INVISIBLE.matcher(typed).replaceAll(""))));
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    /// A person's name: as text, without spaces between Chinese characters, every middle dot written ·.
    public static String name(String typed) {
        if (isPlain(typed) && typed.indexOf('.') < 0) {
            return typed;
        }
        var text = SPACE_AT_HAN.matcher(text(typed)).replaceAll("");
        return DOTS.matcher(text).replaceAll("·");
    }

    /// Whether every character can be read: none of private use, none that a program lost on the way.
    public static boolean isReadable(String text) {
        return Glyphs.areReadable(text);
    }

    /// A code or number: as text, without any space or quotation mark at its ends, in capitals.
    public static String code(String typed) {
        if (isCode(typed)) {
            return typed;
        }
        var unspaced = composed(text(typed).replace(" ", ""));
        return capitals(QUOTES.matcher(unspaced).replaceAll(""));
    }

    /// Last of all, since what goes away may have stood between a letter and its marks.
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Most cells are short plain words; they pass without an allocation.
    private static boolean isPlain(String typed) {
        for (var i = 0; i < typed.length(); i++) {
            var c = typed.charAt(i);
            var plain = (c > ' ' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCode(String typed) {
        for (var i = 0; i < typed.length(); i++) {
            var c = typed.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    /// Letters, digits and the signs that occur in codes and dates; Chinese punctuation stays as it is.
    private static String halfWidth(String text) {
        var chars = text.toCharArray();
        for (var i = 0; i < chars.length; i++) {
            if (isWide(chars[i])) {
                chars[i] = (char) (chars[i] - 0xFEE0);
            }
        }
        return new String(chars);
    }

    private static String capitals(String text) {
        var chars = text.toCharArray();
        for (var i = 0; i < chars.length; i++) {
            if (chars[i] >= 'a' && chars[i] <= 'z') {
                chars[i] = (char) (chars[i] - 'a' + 'A');
            }
        }
        return new String(chars);
    }

    private static boolean isWide(char c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ') || "－．／＋＇".indexOf(c) >= 0;
    }
}
