package huizhanjia.grid;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// What an .xlsx archive is made of, found by inflating every part once without parsing it.
///
/// @param sheets what was seen of each sheet, by the relationship the workbook knows it by
/// @param isDialect whether some part is written in a way the streaming reader does not know
record XlsxInspection(Map<String, Seen> sheets, boolean isDialect) {

    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

    private static final int BUFFER = 1 << 16;

    /// Refuses bombs, macros, links to other files and archives that are no workbook.
    static XlsxInspection of(byte[] file, GridLimits limits) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > limits.entries()) {
                limits.checkPart(1, Long.MAX_VALUE);
            }
            refuseForeign(zip);
            var byPart = new HashMap<String, Seen>();
            var inflated = 0L;
            var dialect = false;
            for (var entry : entries) {
                var found = new SheetScan();
                inflated += inflate(zip, entry, found, limits);
                limits.checkPart(Long.MAX_VALUE, inflated);
                if (entry.getName().contains("worksheets/")) {
                    byPart.put(entry.getName(), new Seen(found.merges(), found.rows()));
                    dialect |= found.isDialect();
                }
            }
            return new XlsxInspection(byRelationship(zip, byPart), dialect);
        }
    }

    /// What was seen of a sheet; nothing when the workbook is built in an unusual way.
    Seen seen(String relationship) {
        return sheets.getOrDefault(relationship, Seen.NOTHING);
    }

    /// The joined cells and the number of rows of one sheet.
    record Seen(List<Merge> merges, int rows) {

        static final Seen NOTHING = new Seen(List.of(), 0);
    }

    private static Map<String, Seen> byRelationship(ZipFile zip, Map<String, Seen> byPart) throws IOException {
        var relationships = zip.getEntry(RELATIONSHIPS);
        if (relationships == null) {
            return Map.of();
        }
        var named = new HashMap<String, Seen>();
        try (var in = zip.getInputStream(relationships)) {
            var xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && "Relationship".equals(xml.getLocalName())) {
                    var target = xml.getAttributeValue(null, "Target");
                    var part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    named.put(xml.getAttributeValue(null, "Id"), byPart.getOrDefault(part, Seen.NOTHING));
                }
            }
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
        return named;
    }

    private static void refuseForeign(ZipFile zip) throws IOException {
        for (var entry : Collections.list(zip.getEntries())) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin")) {
                throw PartTypes.macros();
            }
            if (name.startsWith("xl/externallinks/")) {
                throw new Refused("grid.external-links", "表格引用了别的文件。请全选、复制，再\"选择性粘贴\"为数值，另存后上传");
            }
            if (name.equals("xl/workbook.bin")) {
                throw new Refused("grid.binary", "这是 .xlsb 二进制工作簿，请另存为 .xlsx 后上传");
            }
        }
        if (zip.getEntry("mimetype") != null) {
            throw new Refused("grid.open-document", "这是 .ods 或其他办公文件，请另存为 .xlsx 后上传");
        }
        PartTypes.of(zip).judge(zip);
    }

    private static long inflate(ZipFile zip, ZipArchiveEntry entry, SheetScan scan, GridLimits limits)
            throws IOException {
        try (var in = zip.getInputStream(entry)) {
            var buffer = new byte[BUFFER];
            var total = 0L;
            for (var read = fill(in, buffer); read > 0; read = fill(in, buffer)) {
                if (total == 0) {
                    refuseDoctype(buffer, read);
                }
                total += read;
                limits.checkPart(entry.getCompressedSize(), total);
                scan.feed(buffer, read);
            }
            return total;
        }
    }

    private static int fill(InputStream in, byte[] buffer) throws IOException {
        return in.readNBytes(buffer, 0, buffer.length);
    }

    /// No spreadsheet program writes one; entities are how XML attacks a reader.
    private static void refuseDoctype(byte[] buffer, int read) {
        var head = new String(buffer, 0, Math.min(read, 1024), StandardCharsets.ISO_8859_1);
        if (head.contains("<!DOCTYPE")) {
            throw Grids.broken();
        }
    }
}
