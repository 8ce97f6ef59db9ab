package huizhanjia.org;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Pinyin;
import huizhanjia.kernel.Tidy;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a list of organisations is asked for.
///
/// @param node the organisation below which it looks
/// @param directOnly only what stands directly under the node
/// @param words in the name, its pinyin or initials, the employer's name, or a credit code; empty text for all
/// @param kind only of this kind; null for all
/// @param area only in this area and what lies in it; empty text for all
/// @param overdueOn only those whose term is over on the day; null for all
public record OrgQuery(
        OrgId node,
        boolean directOnly,
        String words,
        @Nullable OrgKind kind,
        String area,
        @Nullable LocalDate overdueOn) {

    /// Everything below the node.
    public static OrgQuery below(OrgId node) {
        return new OrgQuery(node, false, "", null, "", null);
    }

    /// Whether nothing narrows it but the tree.
    boolean isWhole() {
        return kind == null && area.isEmpty() && overdueOn == null && namePattern() == null;
    }

    /// The words as a pattern for names; null when there are none.
    @Nullable
    String namePattern() {
        var text = Tidy.text(words);
        return text.isEmpty() ? null : "%" + literal(text) + "%";
    }

    /// The words as a pattern for pinyin and initials; null when they are not typed in letters.
    @Nullable
    String typedPattern() {
        var typed = Pinyin.typed(words);
        return typed.isEmpty() || typed.length() < words.replaceAll("\\s", "").length() ? null : typed + "%";
    }

    /// The words as a pattern for credit codes; null when they cannot be the beginning of one.
    @Nullable
    String codePattern() {
        var code = Tidy.code(words).toUpperCase(Locale.ROOT);
        return code.length() >= 4 && code.matches("[0-9A-Z]{4,18}") ? code + "%" : null;
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
