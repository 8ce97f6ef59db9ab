package huizhanjia.trail.export;

import huizhanjia.kernel.Command;
import huizhanjia.kernel.Refused;
import huizhanjia.trail.Chained;
import huizhanjia.trail.Chained.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/// `./run export-log FOLDER`: writes what happened since the last time as JSON lines with their hashes, a folder a
/// chain and a file a day, for another machine to fetch. What does not join onto what was exported before is
/// told and not written.
@Component
class LogExport implements Command {

    private static final int BATCH = 5_000;
    private static final Place START = new Place(0, new UUID(-1, -1));

    private final ObjectProvider<Chained> rooms;
    private final ObjectMapper json;

    LogExport(ObjectProvider<Chained> rooms, ObjectMapper json) {
        this.rooms = rooms;
        this.json = json;
    }

    @Override
    public String name() {
        return "export-log";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1 || arguments.getFirst().isBlank()) {
            throw new Refused("trail.export-folder", "用法：./run export-log 文件夹");
        }
        var folder = Path.of(arguments.getFirst());
        try {
            Files.createDirectories(folder);
            return locked(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// One export at a time writes to a folder.
    private int locked(Path folder) throws IOException {
        var lock = folder.resolve("export.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            if (held == null) {
                throw busy();
            }
            return all(folder);
        } catch (OverlappingFileLockException here) {
            throw busy();
        }
    }

    private static Refused busy() {
        return new Refused("trail.export-busy", "另一个导出正在写这个文件夹，请稍后再试");
    }

    private int all(Path folder) throws IOException {
        var broken = 0;
        for (var rows : rooms.orderedStream().toList()) {
            for (var county : rows.counties()) {
                broken += chain(folder, rows, county) ? 0 : 1;
            }
        }
        return broken == 0 ? 0 : 1;
    }

    /// Whether what is new joins onto what was exported before.
    private boolean chain(Path folder, Chained rows, String county) throws IOException {
        var name = county + "." + rows.kind();
        var files = new LogFolder(folder.resolve(name), json);
        var last = files.last();
        var count = 0;
        for (var batch = rows.after(county, last.map(LogExport::place).orElse(START), BATCH);
                !batch.isEmpty();
                batch = rows.after(county, last.map(LogExport::place).orElse(START), BATCH)) {
            var lines = batch.stream().map(row -> LogLine.of(name, row)).toList();
            if (last.isPresent() && !lines.getFirst().joins(last.get())) {
                IO.println("县 %s %s：第 %d 条与已导出的接不上，没有写入；请用 ./run verify 核对，保留现场。"
                        .formatted(county, rows.label(), lines.getFirst().position()));
                return false;
            }
            files.append(lines);
            last = Optional.of(lines.getLast());
            count += lines.size();
        }
        IO.println("县 %s %s：新导出 %,d 条".formatted(county, rows.label(), count));
        return true;
    }

    private static Place place(LogLine line) {
        return new Place(line.position(), line.uuid());
    }
}
