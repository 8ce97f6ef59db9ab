package huizhanjia.trail.export;

import huizhanjia.kernel.Days;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.ObjectMapper;

/// The exported rows of one chain: a file of JSON lines a day, only ever appended to. Where it ends is what
/// says where to go on; a line that a crash cut off is written again.
final class LogFolder {

    private static final String ENDING = ".jsonl";
    private static final int MILLIS_SHIFT = 16;

    private final Path folder;
    private final ObjectMapper json;

    LogFolder(Path folder, ObjectMapper json) {
        this.folder = folder;
        this.json = json;
    }

    /// The last whole line; empty where nothing was exported yet.
    Optional<LogLine> last() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            var newestFirst = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted((one, other) -> other.compareTo(one))
                    .toList();
            for (var file : newestFirst) {
                var lines = Files.readAllLines(whole(file), StandardCharsets.UTF_8);
                if (!lines.isEmpty()) {
                    return Optional.of(json.readValue(lines.getLast(), LogLine.class));
                }
            }
            return Optional.empty();
        }
    }

    /// Appends lines in their order, each to the file of its day; on the disk before it returns.
    void append(List<LogLine> lines) throws IOException {
        Files.createDirectories(folder);
        for (var from = 0; from < lines.size(); ) {
            var day = day(lines.get(from));
            var until = from;
            var text = new StringBuilder();
            while (until < lines.size() && day(lines.get(until)).equals(day)) {
                text.append(json.writeValueAsString(lines.get(until))).append('\n');
                until++;
            }
            append(folder.resolve(day + ENDING), text.toString());
            from = until;
        }
    }

    private static void append(Path file, String text) throws IOException {
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    /// The file without what stands behind its last line end.
    private static Path whole(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var end = channel.size();
            var one = ByteBuffer.allocate(1);
            while (end > 0) {
                one.clear();
                channel.read(one, end - 1);
                if (one.get(0) == '\n') {
                    break;
                }
                end--;
            }
            channel.truncate(end);
        }
        return file;
    }

    /// The day a row was made, as its id tells (UUIDv7).
    private static LocalDate day(LogLine line) {
        return Days.of(Instant.ofEpochMilli(line.uuid().getMostSignificantBits() >>> MILLIS_SHIFT));
    }
}
