package huizhanjia.database;

import huizhanjia.kernel.Command;
import huizhanjia.kernel.Refused;
import java.nio.file.Path;
import java.util.List;

/// `./run restore FILE`: the work is done before the database opens; what is left is to say so.
record RestoreCommand() implements Command {

    static final String NAME = "restore";

    /// The back-up named on the command line.
    static Path file(List<String> line) {
        if (line.size() != 2) {
            throw new Refused("database.restore", "用法：./run restore 备份文件.tar.gz");
        }
        return Path.of(line.getLast()).toAbsolutePath();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int run(List<String> arguments) {
        IO.println("已从 %s 恢复。原来的数据留在数据文件夹的 cluster.replaced-… 中，确认无误后可以删除。".formatted(arguments.getFirst()));
        return 0;
    }
}
