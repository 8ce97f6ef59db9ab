package huizhanjia.member.bulk;

import huizhanjia.OtherHouse;
import java.io.IOException;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The whole house in a process of its own on the database of a test, to be killed.
final class OtherServer implements AutoCloseable {

    private final Process process;

    private OtherServer(Process process) {
        this.process = process;
    }

    static OtherServer on(JdbcConnectionDetails app, FlywayConnectionDetails owner) throws IOException {
        var builder = new OtherHouse(app, owner).typed();
        builder.environment().put("HUIZHANJIA_TASK_HEARTBEAT", "500ms");
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
}
