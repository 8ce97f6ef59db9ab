package huizhanjia.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// A list that is saved as a file instead of shown.
public final class Download {

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}]");
    private static final Map<String, String> KINDS = Map.of(
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xls", "application/vnd.ms-excel",
            "csv", "text/csv;charset=UTF-8",
            "pdf", "application/pdf");

    private Download() {}

    /// Says so before the first byte: what kind of file it is, by the ending of its name, and that nobody keeps
    /// a copy on the way. What no file may be called by is left out of the name. The stream is where it is
    /// written.
    public static OutputStream begin(HttpServletResponse response, String fileName) throws IOException {
        var kind = KINDS.get(fileName.substring(fileName.lastIndexOf('.') + 1));
        if (kind == null) {
            throw new IllegalArgumentException(fileName + " is no kind of file that leaves as a list");
        }
        response.setContentType(kind);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(NOT_IN_A_NAME.matcher(fileName).replaceAll("_"), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return response.getOutputStream();
    }
}
