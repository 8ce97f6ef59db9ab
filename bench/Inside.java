package bench;

import huizhanjia.Huizhanjia;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/// The house inside this process, on a data folder: for making the county, and for asking the database itself.
record Inside(ConfigurableApplicationContext context) implements AutoCloseable {

    static Inside open(Path data) {
        return new Inside(SpringApplication.run(Huizhanjia.class, arguments(data, 0)));
    }

    /// What the house must be told to live in a data folder, at a port.
    static String[] arguments(Path data, int port) {
        return new String[] {
            "--huizhanjia.data=" + data,
            "--huizhanjia.keys=" + data.resolve("huizhanjia.keys"),
            "--huizhanjia.county=none",
            "--server.port=" + port,
            "--server.address=127.0.0.1"
        };
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// As the application works.
    Connection worker() throws SQLException {
        var login = bean(JdbcConnectionDetails.class);
        return DriverManager.getConnection(login.getJdbcUrl(), login.getUsername(), login.getPassword());
    }

    /// As migrations work: may make tables.
    Connection owner() throws SQLException {
        var login = bean(FlywayConnectionDetails.class);
        return DriverManager.getConnection(login.getJdbcUrl(), login.getUsername(), login.getPassword());
    }

    @Override
    public void close() {
        context.close();
    }
}
