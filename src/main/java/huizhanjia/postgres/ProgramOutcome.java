package huizhanjia.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A program run to its end, its words kept.
///
/// @param exit zero when it did what it was asked
/// @param words everything it printed
record ProgramOutcome(int exit, String words) {

    /// Output goes to a file, never a pipe: PostgreSQL outlives `pg_ctl` and would hold the pipe open for ever.
    static ProgramOutcome run(List<String> line, Path output) throws IOException {
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(nothing()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            return new ProgramOutcome(builder.start().waitFor(), new String(Files.readAllBytes(output), UTF_8).strip());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + line.getFirst(), interrupted);
        }
    }

    boolean succeeded() {
        return exit == 0;
    }

    private static File nothing() {
        return Path.of(File.separatorChar == '/' ? "/dev/null" : "NUL").toFile();
    }
}
