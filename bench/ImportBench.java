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
            times = bringIn(visitor, workbook, () -> Cpu.of(house.pid(), data));
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
                .detail("steps", times.details())
                .detail("copy_s", Wrk.rounded(copied.seconds()))
                .detail("copy_cpu_s", copied.cpu().toString())
                .detail("copy_rows_per_s", Math.rint(rows / copied.seconds()));
    }

    private static Times bringIn(Visitor visitor, Path workbook, Meter meter) throws IOException, InterruptedException {
        var began = Moment.now(meter);
        var token = Visitor.token(visitor.page("/intakes/new?kind=members"));
        var intake = Visitor.target(
                visitor.upload("/intakes", Map.of("_csrf", token, "kind", "members"), workbook));
        var uploaded = Moment.now(meter);
        var page = visitor.page(intake);
        var form = mapping(page);
        form.put("then", "check");
        Visitor.target(visitor.post(intake + "/mapping", form));
        page = await(visitor, intake, "/commit\"");
        var checked = Moment.now(meter);
        Visitor.target(visitor.post(intake + "/commit", Map.of("_csrf", Visitor.token(page), "choice", "RIGHT_ONES")));
        await(visitor, intake, "/undo\"");
        var committed = Moment.now(meter);
        return new Times(Step.of(began, uploaded), Step.of(uploaded, checked), Step.of(checked, committed));
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

    /// Tells the processor time used so far.
    private interface Meter {
        Cpu read() throws IOException;
    }

    private record Moment(long nanos, Cpu cpu) {

        static Moment now(Meter meter) throws IOException {
            return new Moment(System.nanoTime(), meter.read());
        }
    }

    private record Step(double seconds, Cpu cpu) {

        static Step of(Moment from, Moment until) {
            return new Step((until.nanos() - from.nanos()) / 1e9, until.cpu().minus(from.cpu()));
        }

        @Override
        public String toString() {
            return "%.1f s (%s)".formatted(seconds, cpu);
        }
    }

    private record Times(Step upload, Step check, Step commit) {

        double all() {
            return upload.seconds() + check.seconds() + commit.seconds();
        }

        Map<String, Object> details() {
            var details = new LinkedHashMap<String, Object>();
            details.put("upload", upload);
            details.put("check", check);
            details.put("commit", commit);
            return details;
        }
    }
}
