package bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// A county's roster from the upload to the last committed row, against COPY of the rows it made.
final class ImportBench {

    private static final long PATIENCE_SECONDS = 3_600;
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]*/mapping)\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|select)\\b([^>]*)>(.*?)(?=<input|<select|</form>)", Pattern.DOTALL);

    private final int rows = Bench.setting("BENCH_ROWS", Bench.MEMBERS);

    Result measure() throws Exception {
        var workbook = RosterFile.ready(rows);
        var data = Bench.TARGET.resolve("data-import");
        Trees.copy(BigCounty.ready(Bench.MEMBERS), data);
        var result = new Result("import");
        Times times;
        long heap;
        try (var house = House.open(data, "import", "-Xmx512m");
                var visitor = Visitor.signedIn(house)) {
            var before = Cpu.of(house.pid(), data);
            times = bringIn(visitor, workbook);
            result.detail("cpu_s", Cpu.of(house.pid(), data).minus(before));
            heap = house.peakHeapMegabytes();
        }
        var copied = CopyBaseline.of(data);
        Trees.delete(data);
        if (copied.rows() != rows) {
            throw new IOException("%,d of %,d rows were committed".formatted(copied.rows(), rows));
        }
        return result.with("rows", rows, 0)
                .with("ratio", copied.seconds() / times.all(), 2)
                .with("rows_per_s", rows / times.all(), 0)
                .with("peak_heap_mb", heap, 0)
                .detail("seconds", times.details())
                .detail("copy_s", Wrk.rounded(copied.seconds()))
                .detail("copy_rows_per_s", Math.rint(rows / copied.seconds()));
    }

    private Times bringIn(Visitor visitor, Path workbook) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var token = Visitor.token(visitor.page("/intakes/new?kind=members"));
        var intake = Visitor.target(
                visitor.upload("/intakes", Map.of("_csrf", token, "kind", "members"), workbook));
        var uploaded = System.nanoTime();
        var page = visitor.page(intake);
        var form = mapping(page);
        form.put("then", "check");
        Visitor.target(visitor.post(intake + "/mapping", form));
        page = await(visitor, intake, "/commit\"");
        var checked = System.nanoTime();
        Visitor.target(visitor.post(intake + "/commit", Map.of("_csrf", Visitor.token(page), "choice", "RIGHT_ONES")));
        await(visitor, intake, "/undo\"");
        return new Times(uploaded - began, checked - uploaded, System.nanoTime() - checked);
    }

    /// Looks again and again, as the page itself does, until it offers the next step.
    private static String await(Visitor visitor, String intake, String offer) throws IOException, InterruptedException {
        for (var waited = 0L; waited < PATIENCE_SECONDS * 2; waited++) {
            var page = visitor.page(intake);
            if (page.contains("action=\"" + intake + offer)) {
                return page;
            }
            Thread.sleep(500);
        }
        throw new IOException(intake + " never offered " + offer);
    }

    /// The mapping as the wizard proposes it.
    private static Map<String, String> mapping(String page) throws IOException {
        var form = FORM.matcher(page);
        if (!form.find()) {
            throw new IOException("the wizard shows no mapping");
        }
        var values = new LinkedHashMap<String, String>();
        var field = FIELD.matcher(form.group());
        while (field.find()) {
            var tag = field.group(2);
            var name = attribute(tag, "name");
            if (field.group(1).equals("select")) {
                var chosen = Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(field.group(3));
                values.put(name, chosen.find() ? chosen.group(1) : "");
            } else if (!tag.contains("type=\"checkbox\"") || tag.contains("checked")) {
                values.put(name, attribute(tag, "value"));
            }
        }
        return values;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private record Times(long upload, long check, long commit) {

        double all() {
            return (upload + check + commit) / 1e9;
        }

        Map<String, Object> details() {
            return Map.of(
                    "upload", Wrk.rounded(upload / 1e9),
                    "check", Wrk.rounded(check / 1e9),
                    "commit", Wrk.rounded(commit / 1e9));
        }
    }
}
