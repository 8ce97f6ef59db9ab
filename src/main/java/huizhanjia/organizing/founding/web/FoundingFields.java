package huizhanjia.organizing.founding.web;

import huizhanjia.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// What was typed, read; refused with the name of the field.
final class FoundingFields {

    private FoundingFields() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static int number(String typed, String label) {
        if (!typed.matches("\\d{1,6}")) {
            throw new Refused("organizing.number", "“%s”请填整数".formatted(label));
        }
        return Integer.parseInt(typed);
    }
}
