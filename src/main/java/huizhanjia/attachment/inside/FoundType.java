package huizhanjia.attachment.inside;

import java.util.Map;
import java.util.Set;
import org.apache.tika.mime.MediaType;

/// What a content turned out to be, in words a clerk knows.
final class FoundType {

    private static final Set<String> PROGRAMS = Set.of(
            "x-msdownload",
            "x-dosexec",
            "x-executable",
            "x-elf",
            "x-sharedlib",
            "x-object",
            "x-mach-o",
            "java-vm",
            "x-msi",
            "x-ms-shortcut");

    private static final Set<String> SCRIPTS =
            Set.of("x-sh", "x-bat", "x-perl", "x-python", "javascript", "x-vbscript", "x-vbs", "x-powershell", "x-php");

    private static final Map<String, String> OTHERS = Map.of(
            "application/pdf", "PDF",
            "image/jpeg", "JPG 图片",
            "image/png", "PNG 图片",
            "image/webp", "WEBP 图片",
            "image/heic", "HEIC 照片",
            "application/zip", "压缩包或新版办公文档",
            "application/x-tika-ooxml", "新版 Word 或 Excel 文档",
            "application/x-tika-msoffice", "旧版 Word、Excel 或 WPS 文档");

    private FoundType() {}

    /// Whether opening it could run something: programs, scripts, web pages, drawings with scripts.
    static boolean isActive(MediaType found) {
        return isMarkup(found) || isRunnable(found);
    }

    static String words(MediaType found) {
        if (isMarkup(found)) {
            return "网页或带标记的文本（%s）".formatted(found.getSubtype());
        }
        if (isRunnable(found)) {
            return "程序或脚本";
        }
        var known = OTHERS.get(found.getBaseType().toString());
        if (known != null) {
            return known;
        }
        return found.getType().equals("text") ? "普通文本" : "别的东西（%s）".formatted(found.getSubtype());
    }

    private static boolean isMarkup(MediaType found) {
        var name = found.getSubtype();
        return name.equals("html") || name.equals("xml") || name.endsWith("+xml");
    }

    private static boolean isRunnable(MediaType found) {
        return PROGRAMS.contains(found.getSubtype()) || SCRIPTS.contains(found.getSubtype());
    }
}
