package huizhanjia.database.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.database.TestCluster;
import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RoomMigrationsTests {

    private final TestCluster.Made database = TestCluster.database();

    @Test
    void a_database_that_had_these_scripts_is_left_alone() throws Exception {
        RoomMigrations.onClassPath().migrate(database.owner());
        assertThat(migrated().latest()).hasValue(Scripts.onClassPath().fingerprint());
    }

    @Test
    void other_scripts_are_run_and_remembered() throws Exception {
        new RoomMigrations(List.of("trail"), release("another release")).migrate(database.owner());
        assertThat(migrated().latest()).hasValue("another release");
        assertThat(migrated().release()).hasValue("0.9");
    }

    @Test
    void a_program_older_than_the_data_is_refused_with_both_versions() throws Exception {
        var now = release("newer than this");
        new RoomMigrations(List.of("trail"), now).migrate(database.owner());
        var heights = new HashMap<>(now.heights());
        heights.merge("member", -1, Integer::sum);
        heights.remove("guard");
        var older = new RoomMigrations(List.of("trail"), new ProgramRelease("0.8", "older than that", heights));
        assertThatThrownBy(() -> older.migrate(database.owner()))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll("版本 0.9，结构 newer th", "本程序是版本 0.8（结构 older th）", "guard 第", "member 第");
        assertThat(migrated().latest()).hasValue("newer than this");
    }

    @Test
    void scripts_that_fail_are_not_remembered() throws Exception {
        var broken = new RoomMigrations(List.of("trail"), release("broken"));
        JdbcClient.create(owner())
                .sql("delete from public.flyway_schema_history_trail")
                .update();
        assertThatThrownBy(() -> broken.migrate(database.owner())).isInstanceOf(FlywayException.class);
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

    private static ProgramRelease release(String fingerprint) throws IOException {
        return new ProgramRelease("0.9", fingerprint, Scripts.onClassPath().heights());
    }

    private MigratedTable migrated() {
        return MigratedTable.in(owner());
    }

    private DataSource owner() {
        var owner = database.owner();
        return new DriverManagerDataSource(
                String.valueOf(owner.getJdbcUrl()),
                String.valueOf(owner.getUsername()),
                String.valueOf(owner.getPassword()));
    }
}
