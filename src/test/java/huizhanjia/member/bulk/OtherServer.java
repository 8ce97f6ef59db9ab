package huizhanjia.member.bulk;

import huizhanjia.Huizhanjia;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The whole house in a process of its own on the database of a test, to be killed.
final class OtherServer implements AutoCloseable {

    private final Process process;

    private OtherServer(Process process) {
        this.process = process;
    }

    static OtherServer on(JdbcConnectionDetails app, FlywayConnectionDetails owner) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var builder = new ProcessBuilder(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                Huizhanjia.class.getName());
        var settings = builder.environment();
        settings.put("HUIZHANJIA_DATABASE_URL", Objects.requireNonNull(owner.getJdbcUrl()));
        settings.put("HUIZHANJIA_DATABASE_USER", Objects.requireNonNull(owner.getUsername()));
        settings.put("HUIZHANJIA_DATABASE_PASSWORD", Objects.requireNonNull(owner.getPassword()));
        settings.put("HUIZHANJIA_DATABASE_APPPASSWORD", Objects.requireNonNull(app.getPassword()));
        settings.put("HUIZHANJIA_DATA", "target/data-of-another-server");
        settings.put("HUIZHANJIA_UPLOADS", "target/test-uploads");
        settings.put("HUIZHANJIA_KEYS", "target/test-keys/test.keys");
        settings.put("HUIZHANJIA_COUNTY", "none");
        settings.put("HUIZHANJIA_PORT", "0");
        settings.put("HUIZHANJIA_TASK_HEARTBEAT", "500ms");
        builder.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "another-server.log").toFile());
        return new OtherServer(builder.start());
    }

    /// kill -9.
    void die() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /// Ours without the tests, which would bring beans of their own.
    private static String classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
