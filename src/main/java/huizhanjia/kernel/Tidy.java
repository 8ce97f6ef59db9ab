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

    /// One character for one character: brings the second-hand codes of old code pages, input methods and copied
    /// PDF files to the character that is meant.
    ///
    /// GB 18030-2022 (and, for six of them, the supplementary plane) gave the characters 0xFE50 to 0xFEA0 of GBK
    /// codes of their own, which older programs keep in the private use area. Radicals look like the character they
    /// are named after. Selectors only ask for one drawing of a character among several.
    private static final class Glyphs {

        private static final int FIRST_PRIVATE = 0xE815;
        private static final int[] GBK_PRIVATE = ("⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸"
                        + "⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻")
                .codePoints()
                .toArray();

        private static final int FIRST_KANGXI = 0x2F00;
        private static final int LAST_KANGXI = 0x2FD5;
        private static final String RADICALS = "⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻱⻳";
        private static final String CHARACTERS = "母民虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龜龟";

        private static final Pattern SELECTORS = Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

        /// Characters nobody can read, and what programs put in the place of one they lost.
        private static final Pattern UNREADABLE = Pattern.compile("[\\p{Co}\\p{Cs}\\uFFFD?？□■]");

        private Glyphs() {}

        static String meant(String text) {
            var meant = new StringBuilder(text.length());
            SELECTORS
                    .matcher(text)
                    .replaceAll("")
                    .codePoints()
                    .map(Glyphs::meant)
                    .forEach(meant::appendCodePoint);
            return meant.toString();
        }

        static boolean areReadable(String text) {
            return !UNREADABLE.matcher(text).find();
        }

        private static int meant(int character) {
            if (character >= FIRST_PRIVATE && character < FIRST_PRIVATE + GBK_PRIVATE.length) {
                return meant(GBK_PRIVATE[character - FIRST_PRIVATE]);
            }
            if (character >= FIRST_KANGXI && character <= LAST_KANGXI) {
                return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                        .codePointAt(0);
            }
            var radical = RADICALS.indexOf(character);
            return radical < 0 ? character : CHARACTERS.charAt(radical);
        }
    }
}
