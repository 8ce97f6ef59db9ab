package bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The house as it is shipped: a process of its own on a data folder, at a free port of this machine.
final class House implements AutoCloseable {

    private static final Pattern COLLECTION = Pattern.compile(" (\\d+)M->(\\d+)M\\(\\d+M\\)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final Path collections;
    private final double healthySeconds;

    private House(Process process, int port, Path collections, double healthySeconds) {
        this.process = process;
        this.port = port;
        this.collections = collections;
        this.healthySeconds = healthySeconds;
    }

    /// Starts it with the flags of `./run` and some more, and waits until it is healthy.
    static House open(Path data, String name, String... flags) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(words(System.getenv("FLAGS")));
        command.addAll(List.of(flags));
        command.addAll(words(System.getenv("HUIZHANJIA_JAVA_OPTS")));
        command.add(collectionsTo(name));
        command.addAll(List.of("-jar", Path.of("target/app/huizhanjia.jar").toString()));
        return start(new ProcessBuilder(command), data, name);
    }

    /// Starts it as somebody who got the folder that `./run jar` makes.
    static House shipped(Path data, String name) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of("dist/huizhanjia/start").toString()));
        var process = new ProcessBuilder(command);
        process.environment().put("HUIZHANJIA_JAVA_OPTS", collectionsTo(name));
        return start(process, data, name);
    }

    private static House start(ProcessBuilder house, Path data, String name) throws IOException, InterruptedException {
        var port = freePort();
        house.command().addAll(List.of(Inside.arguments(data, port)));
        var log = Bench.TARGET.resolve(name + ".log");
        var began = System.nanoTime();
        var process = house.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitHealth(process, port, log);
        return new House(process, port, collections(name), (System.nanoTime() - began) / 1e9);
    }

    private static Path collections(String name) {
        return Bench.TARGET.resolve(name + ".gc.log");
    }

    private static String collectionsTo(String name) {
        return "-Xlog:gc:file=" + collections(name) + ":uptime";
    }

    /// Flags as somebody set them for this run, such as a flight recording.
    private static List<String> words(String said) {
        return said == null || said.isBlank() ? List.of() : List.of(said.strip().split("\\s+"));
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    long pid() {
        return process.pid();
    }

    /// From the start of the process to the first healthy answer.
    double healthySeconds() {
        return healthySeconds;
    }

    /// What the process holds of the machine's memory now.
    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum()
                / 1024.0;
    }

    /// The fullest the heap was: before a collection, or now.
    long peakHeapMegabytes() throws IOException, InterruptedException {
        var peak = heapNow();
        for (var line : Files.readAllLines(collections)) {
            var numbers = COLLECTION.matcher(line);
            if (numbers.find()) {
                peak = Math.max(peak, Long.parseLong(numbers.group(1)));
            }
        }
        return peak;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private long heapNow() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, String.valueOf(pid()), "GC.heap_info").start();
        var used = Pattern.compile("(?:generation|total) .*?used (\\d+)K").matcher(new String(asked.getInputStream().readAllBytes()));
        var kilobytes = 0L;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        asked.waitFor();
        return kilobytes / 1024;
    }

    private static void awaitHealth(Process process, int port, Path log) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var until = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < until && process.isAlive()) {
                try {
                    if (http.send(request, BodyHandlers.ofString()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // nobody listens yet
                }
                Thread.sleep(20);
            }
        }
        process.destroy();
        throw new IOException("the house did not start, see " + log);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
