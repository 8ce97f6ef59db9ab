package huizhanjia.kernel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/// The path of a request as endpoints are matched with it: decoded once, without `;x=`, `//`, `.` and `..`.
/// Whatever is decided by a path is decided by this one, so that `/%6dembers` and `//members` are `/members` to
/// every guard.
public record RequestPath(String value) {

    private static final int HEX = 16;

    /// Of an address as it was sent, with or without its query.
    public static RequestPath of(@Nullable String sent) {
        var raw = sent == null ? "" : sent;
        var query = raw.indexOf('?');
        var segments = new ArrayDeque<String>();
        for (var part : (query < 0 ? raw : raw.substring(0, query)).split("/", -1)) {
            var segment = decoded(part.contains(";") ? part.substring(0, part.indexOf(';')) : part);
            switch (segment) {
                case "", "." -> {}
                case ".." -> segments.pollLast();
                default -> segments.addLast(segment);
            }
        }
        return new RequestPath("/" + String.join("/", segments));
    }

    /// Whether it is this very path.
    public boolean is(String path) {
        return value.equals(path);
    }

    /// Whether it is this path or below it.
    public boolean isAtOrUnder(String path) {
        return is(path) || value.startsWith(path.endsWith("/") ? path : path + "/");
    }

    /// Whether an address stays in this house when a browser is sent to it: a path alone, and none that a
    /// browser takes for another host.
    public static boolean isOurs(@Nullable String address) {
        return address != null && address.startsWith("/") && !address.startsWith("//") && address.indexOf('\\') < 0;
    }

    private static String decoded(String segment) {
        if (segment.indexOf('%') < 0) {
            return segment;
        }
        var bytes = segment.getBytes(StandardCharsets.UTF_8);
        var plain = new byte[bytes.length];
        var length = 0;
        for (var at = 0; at < bytes.length; at++) {
            var isCoded =
                    bytes[at] == '%' && at + 2 < bytes.length && hex(bytes[at + 1]) >= 0 && hex(bytes[at + 2]) >= 0;
            plain[length++] = isCoded ? (byte) (hex(bytes[at + 1]) * HEX + hex(bytes[at + 2])) : bytes[at];
            at += isCoded ? 2 : 0;
        }
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }

    private static int hex(byte sign) {
        return Character.digit(sign, HEX);
    }
}
