package huizhanjia;

import huizhanjia.database.TestCluster;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The whole house in a process of its own on the database of a test.
public record OtherHouse(JdbcConnectionDetails app, FlywayConnectionDetails owner) {

    /// What would be typed, with everything it may touch named; keys are those of the tests unless changed.
    public ProcessBuilder typed(String... words) {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var options = List.of(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                Huizhanjia.class.getName());
        var builder = new ProcessBuilder(
                Stream.concat(options.stream(), Stream.of(words)).toList());
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

    /// Ours without the tests, which would bring beans of their own, and without the calendar library they read with,
    /// which makes itself at home in every process and speaks English.
    private static String classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.contains("ical4j"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
