package huizhanjia.database.migration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import huizhanjia.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The migrations on the class path, `db/migration/<room>/V….sql`.
record Scripts(List<Resource> files) {

    static Scripts onClassPath() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql");
        return new Scripts(
                Arrays.stream(found).sorted(Comparator.comparing(Scripts::name)).toList());
    }

    /// The rooms that bring any.
    Set<String> rooms() {
        var rooms = new TreeSet<String>();
        for (var file : files) {
            rooms.add(room(name(file)));
        }
        return rooms;
    }

    /// The number of each room's newest script.
    Map<String, Integer> heights() {
        return files.stream().map(Scripts::name).collect(toMap(Scripts::room, Scripts::number, Math::max));
    }

    /// Another value whenever a script is added or changed.
    String fingerprint() throws IOException {
        var digest = Sha256.begun();
        for (var file : files) {
            digest.update(name(file).getBytes(UTF_8));
            digest.update(file.getContentAsByteArray());
        }
        return Sha256.hex(digest);
    }

    /// Room and file, such as `org/V1__org.sql`.
    private static String name(Resource file) {
        try {
            var path = file.getURL().getPath();
            return path.substring(path.lastIndexOf("db/migration/") + "db/migration/".length());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String room(String name) {
        return name.substring(0, name.indexOf('/'));
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(name.indexOf("/V") + 2, name.indexOf("__")));
    }
}
