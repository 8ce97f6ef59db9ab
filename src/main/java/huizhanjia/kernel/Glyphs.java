package huizhanjia.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// One character for one character: brings the second-hand codes of old code pages, input methods and copied
/// PDF files to the character that is meant.
///
/// GB 18030-2022 (and, for six of them, the supplementary plane) gave the characters 0xFE50 to 0xFEA0 of GBK
/// codes of their own, which older programs keep in the private use area. Radicals look like the character they
/// are named after. Selectors only ask for one drawing of a character among several.
final class Glyphs {

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
        SELECTORS.matcher(text).replaceAll("").codePoints().map(Glyphs::meant).forEach(meant::appendCodePoint);
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
