package huizhanjia.grid;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The paragraphs of a document: .docx, or plain text in UTF-8, UTF-16 or GB 18030, told apart by content.
public final class Paragraphs {

    private static final long MEGABYTE = 1L << 20;

    /// A long code of law has a quarter of a megabyte.
    private static final GridLimits LIMITS = new GridLimits(5 * MEGABYTE, 50_000, 0, 32 * MEGABYTE, 400, 2_000);

    private static final String ZIP = "PK\3\4";
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0";
    private static final int HEAD = 512;

    private Paragraphs() {}

    /// Reads them in order, empty ones left out; refuses, in words, what is no such document or not safe to read.
    public static List<String> of(byte[] file) {
        checkSize(file.length);
        var head = new String(Arrays.copyOf(file, Math.min(file.length, HEAD)), StandardCharsets.ISO_8859_1);
        refuseOthers(head);
        var lines = head.startsWith(ZIP) ? word(file) : text(file);
        var paragraphs = lines.stream().filter(line -> !line.isBlank()).toList();
        if (paragraphs.size() > LIMITS.rows()) {
            throw new Refused("document.too-long", "文件超过 %,d 段，不像是一部法规。请一部法规一个文件".formatted(LIMITS.rows()));
        }
        return paragraphs;
    }

    private static void checkSize(long size) {
        if (size == 0) {
            throw new Refused("document.empty", "文件是空的（0 字节），请重新下载");
        }
        if (size > LIMITS.bytes()) {
            throw new Refused(
                    "document.too-large",
                    "文件有 %d MB，超过 %d MB 的上限，不像是法规正文。请下载单部法规的 Word 版（.docx）"
                            .formatted((size + MEGABYTE - 1) / MEGABYTE, LIMITS.bytes() / MEGABYTE));
        }
    }

    static Refused broken() {
        return new Refused("document.broken", "文件已损坏或不完整，打不开。请重新下载，或用 Word、WPS 打开后另存为 .docx 再试");
    }

    private static List<String> word(byte[] file) {
        try {
            return WordFile.paragraphs(file, LIMITS);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw broken();
        }
    }

    private static List<String> text(byte[] file) {
        return CsvText.candidates(file).stream()
                .flatMap(charset -> decoded(file, charset).stream())
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "document.encoding",
                        "看不懂这个文件：不是 .docx，也不是 UTF-8 或 GB18030 编码的文字。请在 Word 或 WPS 里打开，另存为 .docx 再试"));
    }

    private static Optional<List<String>> decoded(byte[] file, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.chars().anyMatch(Paragraphs::isControl)
                    ? Optional.empty()
                    : Optional.of(text.replaceFirst("^\uFEFF", "").lines().toList());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static boolean isControl(int character) {
        return character < ' ' && "\t\r\n\f".indexOf(character) < 0;
    }

    private static void refuseOthers(String head) {
        if (head.startsWith(OLE2)) {
            throw new Refused("document.old", "这是旧版 .doc、WPS 文件，或加了密码的文件。请用 Word 或 WPS 打开，去掉密码，另存为 .docx 再试");
        }
        var start = head.replaceFirst("^ï»¿", "").strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            throw new Refused("document.pdf", "这是 PDF 文件，读不出条文。请下载这部法规的 Word 版（.docx）");
        }
        if (start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<?xml")) {
            throw new Refused("document.web-page", "这是网页，不是法规文件。请下载这部法规的 Word 版（.docx）");
        }
        if (start.startsWith("{\\rtf")) {
            throw new Refused("document.rtf", "这是 RTF 文件。请用 Word 或 WPS 打开，另存为 .docx 再试");
        }
    }
}
