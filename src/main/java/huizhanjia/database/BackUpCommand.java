package huizhanjia.database;

import huizhanjia.kernel.Command;
import huizhanjia.kernel.Refused;
import huizhanjia.postgres.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// `./run backup FILE`: rows and files, everything but the keys, into one file, whether the house is open or not;
/// sealed with the back-up key and copied to another place where the deployer names them.
record BackUpCommand(Database database, List<BackedUp> folders, DatabaseSettings.Backup settings, BackUpLog log)
        implements Command {

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
        var seal = settings.seal();
        database.backUp(file, folders.stream().map(BackedUp::folder).toList(), seal);
        copy(file);
        log.add(BackUpLog.Act.BACKED_UP, file + (seal.isKeyed() ? "（已加密）" : "（未加密）"));
        IO.println("已备份到 %s%s。%s密钥文件不在其中，请另行保管：没有密钥，备份中的身份证号和电话无法还原。"
                .formatted(
                        file,
                        settings.copy() == null ? "" : "，并复制到 " + settings.copy(),
                        seal.isKeyed() ? "备份已用 %s 加密，这把备份密钥和".formatted(seal.file()) : ""));
        return 0;
    }

    /// Whole or not at all, there as here.
    private void copy(Path file) {
        var folder = settings.copy();
        if (folder == null) {
            return;
        }
        var fresh = folder.resolve(file.getFileName() + ".new");
        try {
            Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException trouble) {
            throw new Refused(
                    "database.backup-copy", "备份写成了 %s，但没有复制到 %s：%s".formatted(file, folder, trouble.getMessage()));
        }
    }
}
