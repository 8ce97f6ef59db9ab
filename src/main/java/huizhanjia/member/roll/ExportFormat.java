package huizhanjia.member.roll;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an exported roster is written as.
public enum ExportFormat {
    XLSX("Excel 工作簿", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("CSV 文本", "text/csv;charset=UTF-8"),
    PDF("PDF（打印用）", "application/pdf");

    private final String label;
    private final String mediaType;

    ExportFormat(String label, String mediaType) {
        this.label = label;
        this.mediaType = mediaType;
    }

    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
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
