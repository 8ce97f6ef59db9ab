package huizhanjia.grid;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// What an archive says its parts are (ECMA-376 part 2, `[Content_Types].xml`). Writers list types they may
/// need one day; only those of parts that are there count.
///
/// @param byName the type of single parts
/// @param byEnding the type of all other parts with an ending
record PartTypes(Map<String, String> byName, Map<String, String> byEnding) {

    private static final String LIST = "[Content_Types].xml";

    static PartTypes of(ZipFile zip) throws IOException {
        var list = zip.getEntry(LIST);
        if (list == null) {
            throw Grids.notSpreadsheet();
        }
        var types = new PartTypes(new HashMap<>(), new HashMap<>());
        try (var in = zip.getInputStream(list)) {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            types.read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
        return types;
    }

    /// Whether the archive lists the types of its parts at all.
    static boolean isListed(ZipFile zip) {
        return zip.getEntry(LIST) != null;
    }

    /// Refuses macros, of today and of Excel 4.0, and archives that hold no workbook.
    void judge(ZipFile zip) {
        if (hasMacros(zip)) {
            throw macros();
        }
        if (!has(zip, "spreadsheetml")) {
            throw Grids.notSpreadsheet();
        }
    }

    /// Whether some part holds macros.
    boolean hasMacros(ZipFile zip) {
        return has(zip, "macro") || has(zip, "vbaproject");
    }

    private boolean has(ZipFile zip, String word) {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .anyMatch(entry -> type(entry).contains(word));
    }

    static Refused macros() {
        return new Refused("grid.macros", "表格带有宏，不能上传。请另存为\"Excel 工作簿（.xlsx）\"后上传");
    }

    private String type(ZipArchiveEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return byName.getOrDefault(name, byEnding.getOrDefault(ending, ""));
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                var type = attribute(xml, "ContentType");
                switch (xml.getLocalName()) {
                    case "Override" -> byName.put(attribute(xml, "PartName").replaceFirst("^/", ""), type);
                    case "Default" -> byEnding.put(attribute(xml, "Extension"), type);
                    default -> {}
                }
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }
}
