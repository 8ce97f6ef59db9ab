package huizhanjia.statute;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Command;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// `./run laws FOLDER`: loads every text of law in a folder and below it, and says of each file what was read or why
/// not.
@Component
class LawsCommand implements Command {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Statutes statutes;

    LawsCommand(Statutes statutes) {
        this.statutes = statutes;
    }

    @Override
    public String name() {
        return "laws";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1 || !Files.isDirectory(Path.of(arguments.getFirst()))) {
            throw new Refused("statute.folder", "用法：./run laws 文件夹（里面放法规的 .docx、.md 或 .txt 文件，一部一个）");
        }
        var folder = Path.of(arguments.getFirst());
        var loaded = 0;
        var same = 0;
        var files = files(folder);
        for (var file : files) {
            try {
                var isNew = load(folder, file);
                loaded += isNew ? 1 : 0;
                same += isNew ? 0 : 1;
            } catch (Refused refused) {
                IO.println("没有载入 %s：%s".formatted(folder.relativize(file), refused.sentence()));
            }
        }
        IO.println(
                "共 %d 个文件：新载入 %d，早已载入 %d，没有载入 %d".formatted(files.size(), loaded, same, files.size() - loaded - same));
        return loaded + same == files.size() ? 0 : 1;
    }

    private boolean load(Path folder, Path file) {
        var reading = TextRecognition.read(String.valueOf(file.getFileName()), content(file));
        var imprint = reading.imprint();
        var isNew = statutes.load(operator(), reading).isNew();
        IO.println("%s %s：《%s》%s 版，%d 条"
                .formatted(
                        isNew ? "载入" : "早已载入",
                        folder.relativize(file),
                        imprint.title(),
                        imprint.version(),
                        reading.articles().size()));
        reading.warnings().forEach(warning -> IO.println("    " + warning));
        return isNew;
    }

    private static byte[] content(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(64 << 20);
        } catch (IOException unreadable) {
            throw new Refused("statute.unreadable", "文件打不开，请检查读取权限");
        }
    }

    private static List<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file)
                            && !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Whoever sits at the server, who may do nothing else.
    private static Actor operator() {
        return new Actor(
                new ClerkId(NOBODY),
                new AppointmentId(NOBODY),
                "服务器用户 " + System.getProperty("user.name"),
                "命令行",
                new Scope(new OrgId(NOBODY), ""),
                Set.of("law:load"),
                "laws");
    }
}
