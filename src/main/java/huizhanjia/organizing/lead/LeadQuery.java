package huizhanjia.organizing.lead;

import huizhanjia.kernel.Pinyin;
import huizhanjia.kernel.Tidy;
import huizhanjia.organizing.FirmTag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a list of firms is asked for.
///
/// @param words in the name, its pinyin or initials, or a credit code; empty text for all
/// @param area a township, or the beginning of an area code; empty text for all
/// @param stage null for all
/// @param tag null for all
/// @param staff at least so many; 0 for all
/// @param standing which of them
public record LeadQuery(
        String words,
        String area,
        @Nullable FunnelStage stage,
        @Nullable FirmTag tag,
        int staff,
        Which standing) {

    private static final int COUNTY = 6;

    /// Everything.
    public static final LeadQuery ALL = new LeadQuery("", "", null, null, 0, Which.ALL);

    /// Which firms of those that match.
    public enum Which {
        ALL("全部"),
        STANDING("存续"),
        UNCOVERED("存续且未建会"),
        COVERED("存续且已建会"),
        ENDED("已注销、吊销或迁出");

        private final String label;

        Which(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }

    @Nullable
    String namePattern() {
        var text = Tidy.text(words);
        return text.isEmpty() ? null : "%" + literal(text) + "%";
    }

    @Nullable
    String typedPattern() {
        var typed = Pinyin.typed(words);
        return typed.isEmpty() || typed.length() < words.replaceAll("\\s", "").length() ? null : typed + "%";
    }

    @Nullable
    String codePattern() {
        var code = Tidy.code(words).toUpperCase(Locale.ROOT);
        return code.matches("[0-9A-Z]{4,18}") ? code + "%" : null;
    }

    /// A county's own code means the firms of which no township is known.
    String areaPattern() {
        var digits = area.replaceAll("\\D", "");
        return digits.length() == COUNTY ? digits : digits + "%";
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
