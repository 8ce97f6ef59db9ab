package huizhanjia.database;

import huizhanjia.postgres.Login;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The working role's login, as Spring Boot's pool wants to be told it.
record PoolConnection(Login login) implements JdbcConnectionDetails {

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
