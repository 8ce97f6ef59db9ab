package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The processor time of the house and of its database: it says what work costs also while others use the machine.
record Cpu(double house, double database) {

    private static final double TICKS_A_SECOND = 100;

    /// What both have used since they were started.
    static Cpu of(long house, Path data) throws IOException {
        var server = Long.parseLong(Files.readAllLines(data.resolve("database/cluster/postmaster.pid")).getFirst());
        var database = used(server, true);
        for (var backend : ProcessHandle.of(server).orElseThrow().children().toList()) {
            database += used(backend.pid(), true);
        }
        return new Cpu(used(house, false), database);
    }

    Cpu minus(Cpu before) {
        return new Cpu(Wrk.rounded(house - before.house), Wrk.rounded(database - before.database));
    }

    /// Its own time, and that of the children that have ended.
    private static double used(long pid, boolean children) throws IOException {
        var stat = Path.of("/proc/" + pid + "/stat");
        if (Files.notExists(stat)) {
            return 0;
        }
        var line = Files.readString(stat);
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        var ticks = 0L;
        for (var field = 11; field < (children ? 15 : 13); field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks / TICKS_A_SECOND;
    }

    @Override
    public String toString() {
        return "house %.1f s, database %.1f s".formatted(house, database);
    }
}
