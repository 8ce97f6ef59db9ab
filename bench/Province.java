package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Makes the sample province once in a data folder of its own: a province, 14 cities, 100 counties, 2,000 townships and
/// some 120,000 unions with ten members each, 3,000 of them in one county, and evidence for some of what they owe. The
/// database makes it by itself.
final class Province {

    private static final String VERSION = "2";

    private Province() {}

    /// The data folder of the province; made when it is not there or the tables changed since.
    static Path ready() throws Exception {
        var data = Bench.TARGET.resolve("province");
        var stamp = data.resolve("stamp");
        var wanted = VERSION + " " + Trees.fingerprint(Path.of("src/main/resources/db/migration"));
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return data;
        }
        Trees.delete(data);
        Bench.say("making a province of 120,000 unions in %s", data);
        var began = System.nanoTime();
        try (var inside = Inside.open(data);
                var to = inside.owner()) {
            fill(to);
        }
        Files.writeString(stamp, wanted);
        Bench.say("made in %d s", (System.nanoTime() - began) / 1_000_000_000);
        return data;
    }

    private static void fill(Connection to) throws SQLException, IOException {
        try (var statement = to.createStatement()) {
            for (var sql : Files.readString(Path.of("bench/province.sql")).split(";\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }
}
