package huizhanjia.database;

import huizhanjia.kernel.Command;
import huizhanjia.kernel.Refused;
import java.nio.file.Path;
import java.util.List;

/// `./run restore FILE`: the work is done, and said to be done, when the database opens; what comes after it, such as
/// the look for the keys of what was restored, has its own say.
record RestoreCommand(List<Restored> rooms) implements Command {

    static final String NAME = "restore";

    /// The back-up named on the command line.
    static Path file(List<String> line) {
        if (line.size() != 2) {
            throw new Refused("database.restore", "用法：./run restore 备份文件.tar.gz");
        }
        return Path.of(line.getLast()).toAbsolutePath();
    }

    /// A server of the deployer's own is restored by its own tools: said before anything is opened.
    static void refuseExternal(List<String> line) {
        if (!line.isEmpty() && line.getFirst().equals(NAME)) {
            throw new Refused(
                    "database.external",
                    "数据在您自己的数据库服务器上，请用那台服务器的 pg_restore 恢复，再放回数据文件夹里的 attachments，然后执行 ./run anchor 恢复了哪一份备份；没有改动任何数据");
        }
    }

    /// What to tell once the rows are back.
    static String done(Path file) {
        return "已从 %s 恢复。原来的数据留在数据文件夹的 cluster.replaced-… 中，确认无误后可以删除。".formatted(file);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int run(List<String> arguments) {
        rooms.forEach(room -> room.restored(Path.of(arguments.getFirst())));
        return 0;
    }
}
