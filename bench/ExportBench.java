package bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Map;

/// The whole county's roster as a workbook, through the page a clerk uses.
final class ExportBench {

    Result measure() throws Exception {
        var data = BigCounty.ready(Bench.MEMBERS);
        try (var house = House.open(data, "export", "-Xmx256m");
                var visitor = Visitor.signedIn(house)) {
            var token = Visitor.token(visitor.page("/members"));
            var form = Map.of("_csrf", token, "purpose", "量测导出速度", "format", "xlsx");
            var file = Bench.TARGET.resolve("export.xlsx");
            var began = System.nanoTime();
            var answer = visitor.post("/members/exports", form, BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IOException("the export answers " + answer.statusCode());
            }
            var first = firstByte(answer.body(), file, began);
            var all = (System.nanoTime() - began) / 1e9;
            return new Result("export")
                    .with("rows_per_s", Bench.MEMBERS / all, 0)
                    .with("peak_heap_mb", house.peakHeapMegabytes(), 0)
                    .with("first_byte_s", first, 2)
                    .detail("seconds", Wrk.rounded(all))
                    .detail("megabytes", Files.size(file) >> 20);
        }
    }

    /// Takes everything; when the first byte of the file itself came.
    private static double firstByte(InputStream body, java.nio.file.Path file, long began) throws IOException {
        try (body;
                var to = Files.newOutputStream(file)) {
            to.write(body.read());
            var first = (System.nanoTime() - began) / 1e9;
            body.transferTo(to);
            return first;
        }
    }
}
