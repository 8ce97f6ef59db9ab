package huizhanjia.grid;

import huizhanjia.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The words of a .docx (ISO/IEC 29500): its main part, read as a stream; nothing else of the archive is inflated but
/// the list of types.
final class WordFile {

    private static final String MAIN = "word/document.xml";
    private static final int MEGABYTE = 1 << 20;

    /// What was deleted or moved away, and what old programs are shown instead of a drawing.
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback");

    private final XMLStreamReader xml;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private WordFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<String> paragraphs(byte[] file, GridLimits limits) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            judge(zip, limits);
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            var part = new ByteArrayInputStream(inflated(zip, limits));
            return new WordFile(factory.createXMLStreamReader(part)).read();
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    private static void judge(ZipFile zip, GridLimits limits) throws IOException {
        var entries = Collections.list(zip.getEntries());
        if (entries.size() > limits.entries()) {
            throw bomb();
        }
        if (zip.getEntry(MAIN) == null || !PartTypes.isListed(zip)) {
            throw new Refused("document.not-word", "这不是 Word 文档。请上传 .docx、.md 或 .txt 文件");
        }
        var isActive = entries.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("/activex/"));
        if (isActive || PartTypes.of(zip).hasMacros(zip)) {
            throw new Refused("document.macros", "文档带有宏，没有读取。请另存为不带宏的 Word 文档（.docx）再试");
        }
    }

    private static byte[] inflated(ZipFile zip, GridLimits limits) throws IOException {
        var entry = zip.getEntry(MAIN);
        try (var in = zip.getInputStream(entry)) {
            var part = in.readNBytes((int) limits.inflatedBytes() + 1);
            var ratio = part.length / Math.max(1, entry.getCompressedSize());
            if (part.length > limits.inflatedBytes() || (part.length > MEGABYTE && ratio > limits.ratio())) {
                throw bomb();
            }
            return part;
        }
    }

    private static Refused bomb() {
        return new Refused("document.bomb", "文档解压后异常庞大，已停止读取。请新建文档，只复制正文后另存为 .docx 再试");
    }

    private List<String> read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw Paragraphs.broken();
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("p")) {
                        end();
                    }
                }
                default -> {}
            }
        }
        return paragraphs;
    }

    private void begin(String element) throws XMLStreamException {
        if (LEFT_OUT.contains(element)) {
            skip();
        } else if (xml.getNamespaceURI() != null && xml.getNamespaceURI().contains("wordprocessingml")) {
            switch (element) {
                case "p" -> end();
                case "t" -> words.append(xml.getElementText());
                case "tab" -> words.append('\t');
                case "br", "cr" -> words.append('\n');
                case "noBreakHyphen" -> words.append('-');
                default -> {}
            }
        }
    }

    /// Over the element and all within it.
    private void skip() throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private void end() {
        words.toString().lines().forEach(paragraphs::add);
        words.setLength(0);
    }
}
