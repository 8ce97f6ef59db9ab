package huizhanjia.grid;

import huizhanjia.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Ways to write an .xlsx that the streaming reader does not know, brought into the one it does: the Strict form of
/// ISO/IEC 29500 with its own addresses, days as ISO words (`t="d"`), and readings of characters inside a cell.
final class Dialect {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String STRICT_SHEETS = STRICT + "spreadsheetml/main";
    private static final String STRICT_RELATIONSHIPS = STRICT + "officeDocument/relationships";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DAY = " t=\"d\"";
    private static final String WORDS = " t=\"str\"";
    private static final String PHONETIC = "<rPh";
    private static final Pattern PHONETICS = Pattern.compile("<rPh[\\s>].*?</rPh>", Pattern.DOTALL);

    /// A part is translated in memory.
    private static final int LONGEST_PART = 96 << 20;

    private Dialect() {}

    static boolean isSpokenIn(String part) {
        return part.contains(STRICT) || part.contains(DAY) || part.contains(PHONETIC);
    }

    /// The archive again in the form the reader knows, in memory; its parts were measured before.
    static InputStream translated(byte[] file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(zip.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (var in = zip.getInputStream(entry)) {
                    translate(entry.getName(), in, out);
                }
                out.closeEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void translate(String name, InputStream in, ZipOutputStream out) throws IOException {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            in.transferTo(out);
            return;
        }
        var bytes = in.readNBytes(LONGEST_PART + 1);
        if (bytes.length > LONGEST_PART) {
            throw new Refused(
                    "grid.dialect", "这份表格是\"Strict Open XML\"等少见的格式，又太大，请在 Excel 或 WPS 中另存为\"Excel 工作簿（*.xlsx）\"后上传");
        }
        var part = new String(bytes, StandardCharsets.UTF_8);
        var plain = part.replace(STRICT_SHEETS, SHEETS).replace(STRICT_RELATIONSHIPS, RELATIONSHIPS);
        var sheet = name.contains("worksheets/");
        var known = sheet ? PHONETICS.matcher(plain.replace(DAY, WORDS)).replaceAll("") : plain;
        out.write(known.getBytes(StandardCharsets.UTF_8));
    }
}
