package huizhanjia.intake;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the clerk said where the file says nothing, by the key of the question. Plain values, fit for JSON.
public record Said(Map<String, String> answers) {

    /// The key of the question where rows belong that name no union.
    public static final String HOME = "home";

    /// The key of the yes to calling people as the file says.
    public static final String RENAMING = "renaming";

    /// Nothing was said.
    public static final Said NOTHING = new Said(Map.of());

    private static final String YES = "true";

    public Said {
        answers = Map.copyOf(answers);
    }

    /// The answer as it was said; empty text for none.
    public String text(String key) {
        return answers.getOrDefault(key, "");
    }

    /// Whether the question was answered with yes.
    public boolean is(String key) {
        return text(key).equals(YES);
    }

    /// The day that was said; empty for none.
    public Optional<LocalDate> day(String key) {
        return text(key).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(key)));
    }

    /// Where rows belong that name no union; null while nobody has said it.
    public @Nullable OrgId home() {
        return text(HOME).isEmpty() ? null : OrgId.of(text(HOME));
    }

    /// The same with one more answer.
    Said with(String key, String answer) {
        var more = new HashMap<>(answers);
        more.put(key, answer);
        return new Said(more);
    }

    /// Something files of a roster often leave unsaid and nobody may guess: the clerk says it before the check.
    ///
    /// @param key stable name within the roster, such as `home`
    /// @param label as the form asks, such as 没有写明工会的人登记到
    /// @param hint what happens when it is left open
    public record Question(String key, String label, String hint, Kind kind) {

        /// Its name in the form.
        public String field() {
            return "said." + key;
        }

        /// How it is answered.
        public enum Kind {
            /// By the full name of a union of the scope.
            UNION,
            /// By the full name of a grassroots union: people are entered nowhere else unasked.
            GRASSROOTS,
            /// By a day.
            DAY,
            /// By a tick.
            TICK
        }
    }

    /// What a check had to take for granted because the file does not say it, and why.
    ///
    /// @param rows how many it concerns; nought where it concerns the file
    public record Assumption(String sentence, int rows) {

        /// As printed, with the number of rows where there is one.
        public String told() {
            return rows == 0 ? sentence : "%s：%,d 行".formatted(sentence, rows);
        }
    }
}
