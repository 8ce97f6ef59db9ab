package huizhanjia.postgres;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Optional;

/// What the operating system says about a folder, said so that a clerk knows what to do.
final class FileErrors {

    private FileErrors() {}

    static Refused of(Path folder, IOException trouble) {
        return trouble instanceof AccessDeniedException ? notWritable(folder) : of(folder, String.valueOf(trouble));
    }

    static Refused of(Path folder, String words) {
        if (words.contains("No space left on device") || words.contains("Disk quota exceeded")) {
            return new Refused("database.disk-full", "数据文件夹 %s 所在的磁盘已满，请清理后再启动".formatted(folder));
        }
        if (words.contains("Permission denied") || words.contains("Read-only file system")) {
            return notWritable(folder);
        }
        return new Refused("database.not-started", "数据文件夹 %s 中的数据库未能启动：%s".formatted(folder, lastLine(words)));
    }

    private static Refused notWritable(Path folder) {
        return new Refused(
                "database.not-writable", "数据文件夹 %s 不可写，请检查它的权限，或用 HUIZHANJIA_DATA 指定别的文件夹".formatted(folder));
    }

    /// The line that names the reason: the last FATAL or error, else the last of all.
    private static String lastLine(String words) {
        var lines = words.lines().filter(line -> !line.isBlank()).toList();
        return lines.reversed().stream()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                .findFirst()
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
                .orElse("没有留下原因");
    }
}
