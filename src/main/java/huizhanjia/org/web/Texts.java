package huizhanjia.org.web;

import huizhanjia.api.Code;
import huizhanjia.area.Areas;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Between the texts of a form, where nothing is empty text, and JSON, where nothing is null.
final class Texts {

    private Texts() {}

    static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    static @Nullable String of(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static Code place(String code, Areas areas) {
        return new Code(code, areas.title(code));
    }

    /// Types a value into a form; a code as its bare code, nothing when there is none.
    static void put(Map<String, String> form, String field, @Nullable Object value) {
        if (value instanceof Code code) {
            form.put(field, code.code());
        } else if (value != null) {
            form.put(field, value.toString());
        }
    }
}
