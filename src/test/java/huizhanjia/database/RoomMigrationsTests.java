package huizhanjia.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RoomMigrationsTests {

    private final TestCluster.Made database = TestCluster.database();

    @Test
    void a_database_that_had_these_scripts_is_left_alone() throws Exception {
        RoomMigrations.onClassPath().migrate(flyway());
        assertThat(migrated().latest()).hasValue(Scripts.onClassPath().fingerprint());
    }

    @Test
    void other_scripts_are_run_and_remembered() {
        new RoomMigrations(List.of("trail"), "another release").migrate(flyway());
        assertThat(migrated().latest()).hasValue("another release");
    }

    @Test
    void scripts_that_fail_are_not_remembered() throws Exception {
        var broken = new RoomMigrations(List.of("trail"), "broken");
        JdbcClient.create(flyway().getConfiguration().getDataSource())
                .sql("delete from public.flyway_schema_history_trail")
                .update();
        assertThatThrownBy(() -> broken.migrate(flyway())).isInstanceOf(FlywayException.class);
        assertThat(migrated().latest()).hasValue(Scripts.onClassPath().fingerprint());
    }

    @Test
    void the_working_role_cannot_rewrite_the_history() {
        var app = database.app();
        var source = new DriverManagerDataSource(
                String.valueOf(app.getJdbcUrl()), String.valueOf(app.getUsername()), String.valueOf(app.getPassword()));
        var jdbc = JdbcClient.create(source);
        assertThatThrownBy(() -> jdbc.sql("delete from database.migrated").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from public.flyway_schema_history_trail")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private MigratedTable migrated() {
        return MigratedTable.in(flyway().getConfiguration().getDataSource());
    }

    private Flyway flyway() {
        var owner = database.owner();
        return Flyway.configure()
                .dataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())
                .load();
    }
}
