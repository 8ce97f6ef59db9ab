package huizhanjia.ui.arrival;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// A request whose body has come: read to its end before any work, but for files, which are read when whoever sends
/// them has been judged, aside from the line of those who work.
final class Arrived {

    private static final int CHUNK = 8 * 1024;

    private final HttpServletRequest request;
    private final @Nullable Pace coming;

    private Arrived(HttpServletRequest request, @Nullable Pace coming) {
        this.request = request;
        this.coming = coming;
    }

    /// A body, files aside, is longer than its sender may send.
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }

    static Arrived of(HttpServletRequest request, int longest, Pace pace) throws IOException {
        var isEmpty = request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
        if (isEmpty) {
            return new Arrived(request, null);
        }
        if (type(request).startsWith("multipart/")) {
            return new Arrived(request, pace);
        }
        if (request.getContentLengthLong() > longest) {
            throw new TooLong();
        }
        return new Arrived(new ReadRequest(request, read(request.getInputStream(), longest, pace)), null);
    }

    /// The request as the work sees it.
    HttpServletRequest during(RequestTurn requestTurn) {
        return coming == null ? request : new ComingRequest(request, requestTurn, coming);
    }

    static String type(HttpServletRequest request) {
        return request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
    }

    private static byte[] read(ServletInputStream in, int longest, Pace pace) throws IOException {
        var body = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            pace.came(read);
            body.write(chunk, 0, read);
            if (body.size() > longest) {
                throw new TooLong();
            }
        }
        return body.toByteArray();
    }
}
