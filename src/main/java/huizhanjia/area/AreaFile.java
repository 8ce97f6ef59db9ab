package huizhanjia.area;

import huizhanjia.kernel.Pinyin;
import huizhanjia.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The areas this release carries: `areas.csv`, `virtual.csv`, `ended.csv` and `former.csv` beside this class.
final class AreaFile {

    /// Raise it when the same files shall give other rows, such as better pinyin.
    private static final String READER = "1";

    private final byte[] standing = bytes("areas.csv");
    private final byte[] virtual = bytes("virtual.csv");
    private final byte[] ended = bytes("ended.csv");
    private final byte[] former = bytes("former.csv");

    /// Changes whenever any of the files, or the way they are read, changes.
    String digest() {
        var digest = Sha256.begun();
        digest.update(READER.getBytes(StandardCharsets.UTF_8));
        List.of(standing, virtual, ended, former).forEach(digest::update);
        return Sha256.hex(digest);
    }

    List<Area> areas() {
        Map<String, String> formerNames = new HashMap<>();
        lines(former).forEach(cells -> formerNames.put(cells[0], cells[1]));
        List<Area> areas = new ArrayList<>();
        lines(standing).forEach(cells -> areas.add(area(cells, false, formerNames.get(cells[0]))));
        lines(virtual).forEach(cells -> areas.add(area(cells, true, null)));
        lines(ended).forEach(cells -> areas.add(area(cells, false, null)));
        return areas;
    }

    private static Area area(String[] cells, boolean virtual, @Nullable String formerName) {
        var pinyin = Pinyin.of(cells[1]);
        return new Area(
                cells[0],
                cells[1],
                AreaLevel.of(cells[0]),
                cells.length > 3 && !cells[3].isEmpty() ? cells[3] : null,
                virtual,
                cells.length > 4 ? LocalDate.parse(cells[4]) : null,
                cells.length > 5 ? cells[5] : null,
                formerName,
                pinyin.full(),
                pinyin.initials());
    }

    private static List<String[]> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(AreaFile.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
