package huizhanjia.attachment.inside;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.attachment.MediaKind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.apache.tika.mime.MediaType;

/// Text is what reads as text to its last byte, in one of the encodings of Chinese machines; text that begins like a
/// web page is one.
final class PlainText {

    /// GB 18030 contains GBK and GB 2312.
    private static final List<Charset> ENCODINGS = List.of(UTF_8, Charset.forName("GB18030"));

    private static final int LITTLE_ENDIAN_MARK = 0xFFFE;
    private static final int BIG_ENDIAN_MARK = 0xFEFF;

    private PlainText() {}

    static void check(MediaKind promised, MediaType found, byte[] content) {
        var text = read(content);
        if (FoundType.isActive(found) || text.isEmpty()) {
            throw Sniffer.disguised(promised, found);
        }
        if (text.get().stripLeading().startsWith("<")) {
            throw Sniffer.disguised(promised, MediaType.TEXT_HTML);
        }
    }

    private static Optional<String> read(byte[] content) {
        for (var encoding : hasMark(content) ? List.of(UTF_16) : ENCODINGS) {
            var text = decoded(content, encoding);
            if (text.isPresent()) {
                return text.filter(it -> it.chars().noneMatch(PlainText::isControl));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(byte[] content, Charset encoding) {
        try {
            return Optional.of(encoding.newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static boolean hasMark(byte[] content) {
        if (content.length < Short.BYTES) {
            return false;
        }
        var mark = Short.toUnsignedInt(ByteBuffer.wrap(content).getShort());
        return mark == LITTLE_ENDIAN_MARK || mark == BIG_ENDIAN_MARK;
    }

    private static boolean isControl(int character) {
        return character < ' ' && "\t\r\n\f".indexOf(character) < 0;
    }
}
