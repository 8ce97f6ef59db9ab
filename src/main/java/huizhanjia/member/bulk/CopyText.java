package huizhanjia.member.bulk;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Rows in the text form that PostgreSQL's COPY reads.
final class CopyText {

    private final StringBuilder text = new StringBuilder(1 << 20);
    private boolean first = true;

    CopyText add(@Nullable Object value) {
        if (!first) {
            text.append('\t');
        }
        first = false;
        switch (value) {
            case null -> text.append("\\N");
            case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case String string -> escape(string);
            default -> text.append(value);
        }
        return this;
    }

    void endRow() {
        text.append('\n');
        first = true;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// What was written since the last call.
    String take() {
        var taken = text.toString();
        text.setLength(0);
        return taken;
    }

    private void escape(String string) {
        if (isPlain(string)) {
            text.append(string);
            return;
        }
        for (var i = 0; i < string.length(); i++) {
            var c = string.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    private static boolean isPlain(String string) {
        for (var i = 0; i < string.length(); i++) {
            var c = string.charAt(i);
            if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }
}
