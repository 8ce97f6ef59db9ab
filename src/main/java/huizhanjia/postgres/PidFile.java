package huizhanjia.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/// What a running server writes about itself into `postmaster.pid`.
record PidFile(long pid, int port) {

    /// Lines of the file, counted from nought: the process on the first, the port on the fourth.
    private static final int PID_LINE = 0;

    private static final int PORT_LINE = 3;

    static Path of(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /// Empty when there is none or it is still being written.
    static Optional<PidFile> read(Path cluster) throws IOException {
        try {
            var lines = Files.readAllLines(of(cluster));
            return lines.size() > PORT_LINE
                    ? Optional.of(new PidFile(number(lines.get(PID_LINE)), (int) number(lines.get(PORT_LINE))))
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    boolean isAlive() {
        return ProcessHandle.of(pid).isPresent();
    }

    /// Puts our own number in the place of a stranger's. The server would not start while the stranger lives, yet
    /// takes the number of whoever starts it for left over, and still sees to it that none of its own is left.
    static void replaceStranger(Path cluster) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(of(cluster)));
        lines.set(PID_LINE, String.valueOf(ProcessHandle.current().pid()));
        Files.write(of(cluster), lines);
    }

    /// Whether the process is a server of this cluster, not a stranger who was given the same number after a reboot.
    /// Windows tells only the program's name.
    boolean namesAServerOf(Path cluster) {
        return pid != ProcessHandle.current().pid()
                && told().filter(line -> line.contains(cluster.toString()) || line.endsWith("postgres.exe"))
                        .isPresent();
    }

    /// Whether it runs these programs, not those of an older release.
    boolean runs(Programs programs) {
        return told().filter(line -> line.contains(programs.folder().toString()))
                .isPresent();
    }

    /// The command line as the system tells it.
    private Optional<String> told() {
        return ProcessHandle.of(pid)
                .map(ProcessHandle::info)
                .flatMap(process -> process.commandLine().or(process::command));
    }

    private static long number(String line) {
        return Long.parseLong(line.strip());
    }
}
