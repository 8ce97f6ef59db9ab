package huizhanjia.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a county hangs on its records: scans, photographs, and what its office programs write. Archives and programs
/// are not among them.
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
public enum MediaKind {
    PDF("PDF 文件", "application/pdf", "pdf"),
    JPG("JPG 照片", "image/jpeg", "jpg", "jpeg"),
    PNG("PNG 图片", "image/png", "png"),
    DOCX("Word 文档", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    DOC("旧版 Word 文档", "application/msword", "doc"),
    XLSX("Excel 表格", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    XLS("旧版 Excel 表格", "application/vnd.ms-excel", "xls"),
    WPS("WPS 文字", "application/vnd.ms-works", "wps"),
    ET("WPS 表格", "application/octet-stream", "et"),
    /// GB/T 33190-2016.
    OFD("OFD 版式文件", "application/ofd", "ofd"),
    TXT("文本", "text/plain", "txt"),
    CSV("CSV 表格", "text/csv", "csv");

    private final String label;
    private final String mediaType;
    private final List<String> extensions;

    MediaKind(String label, String mediaType, String... extensions) {
        this.label = label;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /// The kind a name's extension, in lower case, promises.
    public static Optional<MediaKind> promisedBy(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /// For the `accept` of a file input: `.pdf,.jpg,…`.
    public static String accept() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// As a browser is told when it saves the file.
    public String mediaType() {
        return mediaType;
    }

    /// Whether we can draw a small picture of it.
    public boolean isDrawable() {
        return this == PDF || this == JPG || this == PNG;
    }
}
