package huizhanjia.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// A workbook that is saved instead of shown.
public final class Download {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String XLS = "application/vnd.ms-excel";

    private Download() {}

    /// Says so before the first byte: which kind of workbook by the ending of its name, and that nobody keeps a copy.
    public static void begin(HttpServletResponse response, String fileName) {
        response.setContentType(fileName.endsWith(".xls") ? XLS : XLSX);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
