package huizhanjia.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        if (Files.notExists(of(cluster))) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(of(cluster));
        return Optional.of(new PidFile(number(lines, PID_LINE), (int) number(lines, PORT_LINE)));
    }

    /// Whether the process is a server of this cluster, not a stranger who was given the same number after a reboot.
    /// Windows tells only the program's name.
    boolean namesAServerOf(Path cluster) {
        return ProcessHandle.of(pid)
                .map(ProcessHandle::info)
                .flatMap(process -> process.commandLine().or(process::command))
                .filter(line -> line.contains(cluster.toString()) || line.endsWith("postgres.exe"))
                .isPresent();
    }

    private static long number(List<String> lines, int line) {
        return lines.size() > line ? Long.parseLong(lines.get(line).strip()) : 0;
    }
}
