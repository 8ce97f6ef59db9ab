package huizhanjia.attachment.inside;

import huizhanjia.attachment.MediaKind;
import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.mime.MediaType;

/// Documents that are archives inside: ISO/IEC 29500 (.docx, .xlsx) and GB/T 33190 (.ofd). Only the list of parts is
/// read.
final class PackedDocument {

    private static final int MOST_PARTS = 10_000;

    private PackedDocument() {}

    static void check(MediaKind promised, byte[] content) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw spoiled();
            }
            var parts = entries.stream()
                    .map(ZipArchiveEntry::getName)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            if (parts.stream().anyMatch(PackedDocument::isActive)) {
                throw macro();
            }
            if (!parts.contains(heart(promised))) {
                throw Sniffer.disguised(promised, MediaType.APPLICATION_ZIP);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw spoiled();
        }
    }

    static Refused macro() {
        return new Refused("attachment.macro", "带有宏或程序，没有收下。请另存为不带宏的格式，或导出为 PDF 后上传");
    }

    static Refused spoiled() {
        return new Refused("attachment.spoiled", "打不开，可能没有传完整，请在电脑上打开核对后重新选择");
    }

    private static boolean isActive(String part) {
        return part.endsWith("vbaproject.bin")
                || part.contains("/activex/")
                || part.matches(".*\\.(exe|dll|js|vbs|bat|cmd|ps1|scr|jar|html?|svg)");
    }

    private static String heart(MediaKind promised) {
        return switch (promised) {
            case DOCX -> "word/document.xml";
            case XLSX -> "xl/workbook.xml";
            case OFD -> "ofd.xml";
            case PDF, JPG, PNG, DOC, XLS, WPS, ET, TXT, CSV ->
                throw new IllegalArgumentException(promised + " is no archive inside");
        };
    }
}
