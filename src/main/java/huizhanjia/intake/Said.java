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
}
