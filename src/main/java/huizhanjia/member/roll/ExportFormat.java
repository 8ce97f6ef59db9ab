package huizhanjia.member.roll;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an exported roster is written as.
public enum ExportFormat {
    XLSX("Excel 工作簿"),
    CSV("CSV 文本"),
    PDF("PDF（打印用）");

    private final String label;

    ExportFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// How forms and file names call it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The format of a key; empty for nonsense.
    public static Optional<ExportFormat> of(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key))
                .findFirst();
    }
}
