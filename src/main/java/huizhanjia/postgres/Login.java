package huizhanjia.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// One database seen as one role.
public record Login(String url, String user, String password) {

    /// What the driver is told beside the address.
    public static final String DRIVER_SETTINGS = "ApplicationName=huizhanjia&reWriteBatchedInserts=true";

    /// A database of the carried server.
    static Login local(int port, String database, String role, String password) {
        return new Login(
                "jdbc:postgresql://127.0.0.1:%d/%s?%s".formatted(port, database, DRIVER_SETTINGS), role, password);
    }

    /// A new connection; the caller closes it.
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /// Whether the server lets it in at this moment.
    public boolean opens() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException refused) {
            return false;
        }
    }

    /// The password stays out of logs.
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
