package huizhanjia;

import huizhanjia.database.TestCluster;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The whole house in a process of its own on the database of a test.
public record OtherHouse(JdbcConnectionDetails app, FlywayConnectionDetails owner) {

    /// What would be typed, with everything it may touch named; keys are those of the tests unless changed.
    public ProcessBuilder typed(String... words) {
        var line = new ArrayList<String>();
        line.add(ProcessHandle.current().info().command().orElseThrow());
        line.addAll(List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED"));
        line.addAll(PackedHouse.options());
        line.add(Huizhanjia.class.getName());
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line);
        var settings = builder.environment();
        settings.put("HUIZHANJIA_DATABASE_URL", Objects.requireNonNull(owner.getJdbcUrl()));
        settings.put("HUIZHANJIA_DATABASE_USER", Objects.requireNonNull(owner.getUsername()));
        settings.put("HUIZHANJIA_DATABASE_PASSWORD", Objects.requireNonNull(owner.getPassword()));
        settings.put("HUIZHANJIA_DATABASE_APPPASSWORD", Objects.requireNonNull(app.getPassword()));
        settings.put("HUIZHANJIA_DATA", TestDatabase.DATA.toString());
        settings.put("HUIZHANJIA_KEYS", TestDatabase.KEYS.toString());
        settings.put("HUIZHANJIA_ANCHOR", TestCluster.anchor(app).toString());
        settings.put("HUIZHANJIA_COUNTY", "none");
        settings.put("HUIZHANJIA_PORT", "0");
        return builder.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "another-server.log").toFile());
    }
}
