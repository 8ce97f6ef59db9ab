package huizhanjia.database;

import huizhanjia.postgres.Login;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/// The owner's login, as Flyway wants to be told it.
record MigrationConnection(Login login) implements FlywayConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return login.url();
    }

    @Override
    public String getUsername() {
        return login.user();
    }

    @Override
    public String getPassword() {
        return login.password();
    }
}
