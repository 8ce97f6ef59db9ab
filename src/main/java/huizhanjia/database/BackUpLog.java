package huizhanjia.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// When the data was last backed up and when a back-up was last tried out: `backups.log` in the data folder, a
/// line an act, so that it is there whatever becomes of the database.
///
/// @param file the log; not there before the first back-up
/// @param isKept whether back-ups of this data are ours to make
public record BackUpLog(Path file, boolean isKept, Clock clock) {

    static BackUpLog of(DatabaseSettings settings, Clock clock) {
        var file = settings.data().toAbsolutePath().normalize().resolve("backups.log");
        return new BackUpLog(file, settings.isCarried(), clock);
    }

    /// What was done.
    public enum Act {
        BACKED_UP("备份"),
        REHEARSED("恢复演练");

        private final String label;

        Act(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }

    /// One line of the log.
    ///
    /// @param words what came of it
    public record Entry(Instant at, Act act, String words) {

        static final String IN_VAIN = "失败";

        public boolean succeeded() {
            return !words.startsWith(IN_VAIN);
        }
    }

    void add(Act act, String words) {
        var line = "%s\t%s\t%s\n"
                .formatted(clock.instant().truncatedTo(ChronoUnit.SECONDS), act, words.replaceAll("\\s+", " "));
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// The newest of its kind; empty when it was never done.
    public Optional<Entry> last(Act act) {
        try {
            return Files.notExists(file)
                    ? Optional.empty()
                    : Files.readAllLines(file).reversed().stream()
                            .flatMap(line -> entry(line).stream())
                            .filter(entry -> entry.act() == act)
                            .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A line that a power cut left half written is passed over.
    private static Optional<Entry> entry(String line) {
        var parts = line.split("\t", -1);
        try {
            return parts.length == 3
                    ? Optional.of(new Entry(Instant.parse(parts[0]), Act.valueOf(parts[1]), parts[2]))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException cutOff) {
            return Optional.empty();
        }
    }
}
