package huizhanjia.database;

import huizhanjia.kernel.Command;
import huizhanjia.postgres.Database;
import java.nio.file.Path;
import java.util.List;

/// `./run backup FILE`: rows and files, everything but the keys, into one file, whether the house is open or not.
record BackUpCommand(Database database, List<BackedUp> folders) implements Command {

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            IO.println("用法：./run backup 备份文件.tar.gz");
            return 1;
        }
        var file = Path.of(arguments.getFirst()).toAbsolutePath();
        database.backUp(file, folders.stream().map(BackedUp::folder).toList());
        IO.println("已备份到 %s。密钥文件不在其中，请另行保管：没有密钥，备份中的身份证号和电话无法还原。".formatted(file));
        return 0;
    }
}
