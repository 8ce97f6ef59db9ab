package huizhanjia.postgres;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A command's visit to the database of an application that is running: it starts nothing and stops nothing.
record RunningDatabase(Path folder, Logins logins) implements Database {

    static RunningDatabase join(Path folder) throws IOException {
        var cluster = Cluster.in(folder);
        var server = PidFile.read(cluster).orElseThrow(() -> new Refused("database.starting", "另一个会站家正在启动或停止，请稍等片刻再试"));
        return new RunningDatabase(folder, new Logins(server.port(), ClusterPasswords.read(cluster)));
    }

    @Override
    public Login owner() {
        return logins.owner(Logins.HOUSE);
    }

    @Override
    public Login app() {
        return logins.app(Logins.HOUSE);
    }

    @Override
    public void backUp(Path file, List<Path> beside, BackUpSeal seal) {
        new BackUp(Cluster.in(folder), logins.superuser()).write(file, beside, seal);
    }

    @Override
    public void close() {}
}
