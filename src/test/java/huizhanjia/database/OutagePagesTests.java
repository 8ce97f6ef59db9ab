package huizhanjia.database;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;

/// The database goes away, or somebody locks its tables, while people ask for pages.
@SpringBootTest(properties = "spring.datasource.hikari.connection-init-sql=set lock_timeout = '300ms'")
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@DirtiesContext
record OutagePagesTests(MockMvcTester http, JdbcConnectionDetails app, FlywayConnectionDetails owner) {

    private static final String SOME_PAGE = "/found-a-union";
    private static final String SOME_CALL = "/api/members";

    @Test
    void a_database_that_is_away_is_said_in_one_sentence_and_passes() throws SQLException {
        try (var owning = owning()) {
            leave(owning);
            try {
                for (var path : List.of(SOME_PAGE, SOME_CALL, "/health")) {
                    ask(path).hasStatus(503).bodyText().contains("数据库暂时连接不上").doesNotContain("Exception", "SQL");
                }
            } finally {
                execute(owning, "grant connect on database %s to %s".formatted(owning.getCatalog(), app.getUsername()));
            }
        }
        ask("/health").hasStatusOk();
        ask(SOME_PAGE).hasStatusOk();
    }

    @Test
    void a_locked_table_stops_nobody_who_does_not_need_it_and_is_said_to_who_does() throws SQLException {
        try (var locking = owning()) {
            locking.setAutoCommit(false);
            execute(locking, "lock table signin.token in access exclusive mode");
            ask(SOME_CALL)
                    .hasStatus(503)
                    .hasHeader("Retry-After", "10")
                    .bodyText()
                    .contains("数据库正忙", "database.busy");
            ask("/health").hasStatusOk();
            ask("/sign-in").hasStatusOk();
            locking.rollback();
        }
        ask(SOME_CALL).hasStatus(401);
    }

    private MvcTestResultAssert ask(String path) {
        return assertThat(http.get().uri(path).header("Authorization", "Bearer hzj_0123456789abcdef"));
    }

    /// Nobody is let in any more, and whoever is in is put out.
    private void leave(Connection owning) throws SQLException {
        try (var working = DriverManager.getConnection(app.getJdbcUrl(), app.getUsername(), app.getPassword())) {
            execute(owning, "revoke connect on database %s from %s".formatted(owning.getCatalog(), app.getUsername()));
            execute(working, """
                    select pg_terminate_backend(a.pid)
                    from pg_stat_activity a
                    where a.datname = current_database() and a.usename = current_user and a.pid <> pg_backend_pid()
                    """);
        }
    }

    private Connection owning() throws SQLException {
        return DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
