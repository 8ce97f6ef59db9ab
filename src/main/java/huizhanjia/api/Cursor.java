package huizhanjia.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Where the next page of a list begins, in a form programs hand back and do not look into.
public final class Cursor {

    private static final int CHECK_BYTES = Integer.BYTES;

    private Cursor() {}

    /// Wraps what the list understands; null at the end of the list.
    public static @Nullable String wrap(String place) {
        if (place.isEmpty()) {
            return null;
        }
        var text = place.getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(CHECK_BYTES + text.length)
                .putInt(check(text))
                .put(text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// What the list understands; empty text for its beginning. A cursor that was cut or altered is refused: a list
    /// that silently began anew would never end.
    public static String unwrap(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return "";
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            var check = bytes.remaining() < CHECK_BYTES ? 0 : bytes.getInt();
            var text = new byte[bytes.remaining()];
            bytes.get(text);
            if (check == check(text)) {
                return new String(text, StandardCharsets.UTF_8);
            }
        } catch (IllegalArgumentException unreadable) {
            throw unknown();
        }
        throw unknown();
    }

    /// A cursor that leads nowhere in this list.
    public static Objection unknown() {
        return new Objection(Problem.of(HttpStatus.BAD_REQUEST, "request.cursor", "翻页标记无法识别，请从第一页重新读取"));
    }

    private static int check(byte[] text) {
        var crc = new CRC32();
        crc.update(text);
        return (int) crc.getValue();
    }
}
