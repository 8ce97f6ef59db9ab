package huizhanjia.member.api;

import huizhanjia.api.Objection;
import huizhanjia.member.RosterField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the codes a program filters by and collects those no list knows.
final class CodeReading {

    /// Any code of the list but none and 0.
    private static final String ANY = "*";

    private final Map<String, String> problems = new LinkedHashMap<>();

    /// The code of a field of the same name.
    String code(String field, @Nullable String typed) {
        return code(field, field, typed);
    }

    /// The code of what was typed; empty text when nothing was.
    String code(String field, String parameter, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return "";
        }
        var known = RosterField.of(field).orElseThrow();
        if (typed.equals(ANY) && (known == RosterField.WORKER_GROUP || known == RosterField.NEW_FORM)) {
            return ANY;
        }
        return known.codes().code(typed).orElseGet(() -> {
            problems.put(parameter, "“%s”不在%s的代码表中".formatted(typed, known.label()));
            return "";
        });
    }

    /// Goes on only when every code was known.
    void settle() {
        if (!problems.isEmpty()) {
            throw Objection.invalid(problems);
        }
    }
}
