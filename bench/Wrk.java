package bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What wrk saw: sixteen people asking as fast as they are answered.
///
/// @param p50 milliseconds
/// @param p99 milliseconds
record Wrk(double perSecond, double p50, double p99, long requests, long failed, double kilobytes, Cpu cpu) {

    static final int CONNECTIONS = 16;

    private static final Pattern FIGURE = Pattern.compile("(\\w+)=(\\d+)");

    /// Asks for the paths in turn, for some seconds, with the cookie of somebody signed in.
    static Wrk run(House house, Visitor visitor, List<String> paths, int seconds)
            throws IOException, InterruptedException {
        var list = Bench.TARGET.resolve("paths.txt");
        Files.write(list, paths);
        var wrk = started(new ProcessBuilder(
                        "wrk", "-t2", "-c" + CONNECTIONS, "-d" + seconds + "s", "--timeout", "10s",
                        "-s", "bench/paths.lua",
                        "-H", "Cookie: " + visitor.cookie(),
                        house.address("/").toString(), "--", list.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT));
        var said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0 || !said.contains("WRK ")) {
            throw new IOException("wrk failed: " + said);
        }
        var figures = new LinkedHashMap<String, Long>();
        var found = FIGURE.matcher(said.substring(said.indexOf("WRK ")));
        while (found.find()) {
            figures.put(found.group(1), Long.valueOf(found.group(2)));
        }
        var requests = figures.get("requests");
        return new Wrk(
                requests / (figures.get("micros") / 1e6),
                figures.get("p50") / 1e3,
                figures.get("p99") / 1e3,
                requests,
                figures.get("failed"),
                figures.get("bytes") / 1024.0 / Math.max(1, requests),
                new Cpu(0, 0));
    }

    private static Process started(ProcessBuilder wrk) throws IOException {
        try {
            return wrk.start();
        } catch (IOException absent) {
            throw new IOException("请先安装 wrk（apt install wrk）/ please install wrk", absent);
        }
    }

    /// With the processor time that all the answers took.
    Wrk costing(Cpu cost) {
        return new Wrk(perSecond, p50, p99, requests, failed, kilobytes, cost);
    }

    Map<String, Object> details() {
        var details = new LinkedHashMap<String, Object>();
        details.put("rps", rounded(perSecond));
        details.put("p50_ms", rounded(p50));
        details.put("p99_ms", rounded(p99));
        details.put("failed", failed);
        details.put("kb_each", rounded(kilobytes));
        details.put("house_cpu_ms_each", rounded(cpu.house() * 1e3 / Math.max(1, requests)));
        details.put("database_cpu_ms_each", rounded(cpu.database() * 1e3 / Math.max(1, requests)));
        return details;
    }

    static double rounded(double value) {
        return Math.rint(value * 100) / 100;
    }
}
