package huizhanjia.fuzz;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// What came back, as far as it can be wrong.
///
/// @param thrown what nobody caught; empty text when somebody did
/// @param place where it sends on to
/// @param type of the content
record Answer(int status, String type, String text, String place, String thrown) {

    private static final int NO = 400;
    private static final int BROKEN = 500;

    /// A sentence, not a word: what is refused is said in one.
    private static final Pattern SENTENCE = Pattern.compile("\\p{IsHan}[\\p{IsHan}，、：；“”（）《》0-9A-Za-z /.-]{3,}");

    /// What only the machine says.
    private static final Pattern MACHINE =
            Pattern.compile("\\b(?:java|javax|jakarta|org\\.springframework|org\\.postgresql"
                    + "|tools\\.jackson|com\\.fasterxml|huizhanjia)\\.[a-z]+\\.\\w+|\\w(?:Exception|Error)\\b(?!\")|\\.java:\\d+"
                    + "|SQLSTATE|No enum constant|Failed to convert|Cannot (?:deserialize|convert|coerce)|could not be parsed"
                    + "|Invalid UUID|For input string|must not be null|bad SQL grammar");

    boolean isPage() {
        return type.startsWith("text/html");
    }

    boolean isShown() {
        return status == 200 && isPage();
    }

    /// What is wrong with it, if anything is.
    Optional<String> wrong() {
        if (!thrown.isEmpty()) {
            return Optional.of(thrown);
        }
        if (status >= BROKEN) {
            return Optional.of("status " + status);
        }
        // What a page says stands in its source as well, which is quicker to look through.
        if (isReadable() && MACHINE.matcher(text).find()) {
            var said = isPage() ? Jsoup.parse(text).select("main, body").text() : text;
            var machine = MACHINE.matcher(said);
            if (machine.find()) {
                return Optional.of("says "
                        + said.substring(
                                Math.max(0, machine.start() - 40), Math.min(said.length(), machine.end() + 80)));
            }
        }
        var refusal = status >= NO ? refusal() : "";
        return status >= NO && !SENTENCE.matcher(refusal).find()
                ? Optional.of("status " + status + " without a sentence: "
                        + refusal.substring(0, Math.min(refusal.length(), 80)))
                : Optional.empty();
    }

    private String refusal() {
        return isPage() ? Jsoup.parse(text).select("main").text() : text;
    }

    private boolean isReadable() {
        return isPage() || type.contains("json") || type.startsWith("text/plain");
    }
}
