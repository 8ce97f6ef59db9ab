package huizhanjia.grid;

import java.util.regex.Pattern;

/// Signs that an .xlsx writes as `_x000D_` because XML cannot hold them, or because the words themselves look
/// like one (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(found -> quoted((char) Integer.parseInt(found.group(1), 16)))
                : text;
    }

    /// A dollar sign or a backslash would be read as a command of the replacement.
    private static String quoted(char sign) {
        return sign == '$' || sign == '\\' ? "\\" + sign : String.valueOf(sign);
    }
}
