package huizhanjia.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Numbers of persons within what people write, however they are spaced: citizens' numbers, known by date and check
/// character, and bank cards, known by issuer and check digit (ISO/IEC 7812-1). Telephones pass: announcements and
/// petitions give them to be called.
public final class PersonalNumbers {

    private static final String HIDDEN = "******";
    private static final int FEWEST_DIGITS = 11;
    private static final int MOST_DIGITS = 20;

    /// Provinces, Hong Kong, Macao and Taiwan, and 9 for foreigners who stay (GB/T 2260).
    private static final Pattern AREA =
            Pattern.compile("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[0-9]).*");

    private static final Pattern ISSUED = Pattern.compile("(62|4|5[1-5]|35)[0-9]{14,17}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern LONG = Pattern.compile("[0-9]{14,20}|[0-9]{13,19}X");

    /// Digits with no more than three spaces, hyphens, dots or invisible signs between two of them.
    private static final Pattern RUN = Pattern.compile("(?:[0-9]+[\\s\\p{Pd}\\p{Cf}·._　]{0,3})+(?:X(?![A-Za-z]))?");

    private static final Pattern PART = Pattern.compile("[0-9]+(?:[\\s\\p{Pd}\\p{Cf}·._　]*X(?![A-Za-z]))?");
    /// Ids of our own, digests and days.
    private static final Pattern OTHER = Pattern.compile(
            "[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}|[0-9A-F]{32,}"
                    + "|(?<![0-9])[12][0-9]{3}-(0[1-9]|1[0-2])-[0-3][0-9](?![0-9])",
            Pattern.CASE_INSENSITIVE);

    private PersonalNumbers() {}

    /// Whether a citizen's number or a bank card stands anywhere in the text.
    public static boolean isIn(String text) {
        return !spans(text, PersonalNumbers::isPersonal).isEmpty();
    }

    /// Whether anything stands in the text that somebody may have meant as a number of a person, mistyped or not; a
    /// mobile telephone is one too.
    public static boolean isMeantIn(String text) {
        return !spans(text, PersonalNumbers::isMeant).isEmpty();
    }

    /// The text with stars in the place of such numbers.
    public static String blanked(String text) {
        var spans = spans(text, PersonalNumbers::isMeant);
        var blanked = new StringBuilder(text);
        for (var span : spans.reversed()) {
            blanked.replace(span.from(), span.until(), HIDDEN);
        }
        return blanked.toString();
    }

    private static List<Span> spans(String text, Predicate<String> wanted) {
        if (text.length() < FEWEST_DIGITS || !hasDigits(text)) {
            return List.of();
        }
        var plain = plain(text);
        var spans = new ArrayList<Span>();
        RUN.matcher(plain).results().forEach(run -> spans.addAll(inRun(plain, run.start(), run.end(), wanted)));
        return spans;
    }

    /// A number may begin and end at any part of a run, for what stands beside it may be digits too.
    private static List<Span> inRun(String plain, int start, int end, Predicate<String> wanted) {
        var parts = PART.matcher(plain).region(start, end).results().toList();
        var spans = new ArrayList<Span>();
        for (var first = 0; first < parts.size(); first++) {
            var digits = new StringBuilder();
            for (var last = first; last < parts.size() && digits.length() <= MOST_DIGITS; last++) {
                digits.append(parts.get(last).group().replaceAll("[^0-9X]", ""));
                if (wanted.test(digits.toString())) {
                    spans.add(new Span(parts.get(first).start(), parts.get(last).end()));
                    first = last;
                    break;
                }
            }
        }
        return spans;
    }

    private static boolean isPersonal(String digits) {
        return isIdentity(digits) || isBankCard(digits);
    }

    private static boolean isMeant(String digits) {
        var isLong = MOBILE.matcher(digits).matches() || LONG.matcher(digits).matches();
        return isLong && (isPersonal(digits) || CreditCode.parse(digits).isEmpty());
    }

    private static boolean isIdentity(String digits) {
        var isRightLength = digits.length() == 15 || digits.length() == 18;
        return isRightLength
                && AREA.matcher(digits).matches()
                && ResidentId.parse(digits).isPresent();
    }

    private static boolean isBankCard(String digits) {
        if (!ISSUED.matcher(digits).matches()) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var weighed = i % 2 == 1 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /// The same text, character for character: half-width capitals, and nothing in the place of ids and days.
    private static String plain(String text) {
        var chars = OTHER.matcher(text)
                .replaceAll(other -> "#".repeat(other.group().length()))
                .toCharArray();
        for (var i = 0; i < chars.length; i++) {
            var c = chars[i] >= '０' && chars[i] <= 'ｚ' ? (char) (chars[i] - 0xFEE0) : chars[i];
            chars[i] = c == 'x' ? 'X' : c;
        }
        return new String(chars);
    }

    private static boolean hasDigits(String text) {
        var digits = 0;
        for (var i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && ++digits >= FEWEST_DIGITS) {
                return true;
            }
        }
        return false;
    }

    /// Where a number stands in the text.
    private record Span(int from, int until) {}
}
