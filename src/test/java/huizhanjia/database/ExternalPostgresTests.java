package huizhanjia.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.Refused;
import huizhanjia.postgres.CarriedFolder;
import huizhanjia.postgres.Login;
import huizhanjia.postgres.Roles;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExternalPostgresTests {

    private final CarriedFolder folder = CarriedFolder.founded();

    ExternalPostgresTests() throws IOException {}

    @Test
    void an_owner_with_powers_makes_the_working_role_and_every_application_agrees_on_its_password() throws Exception {
        folder.whileOpen(database -> {
            var server = server(database.logins().superuser(), null);
            var first = ExternalPostgres.open(server);
            var second = ExternalPostgres.open(server);
            assertThat(first.app().user()).isEqualTo(Roles.APP);
            assertThat(second.app().opens()).isTrue();
            assertThat(first.app()).isEqualTo(second.app());
        });
    }

    @Test
    void an_owner_without_powers_is_told_what_the_administrator_must_do() throws Exception {
        folder.whileOpen(database -> {
            var server = server(database.owner(), null);
            assertThatThrownBy(() -> ExternalPostgres.open(server))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("create role huizhanjia_app login password")
                    .hasMessageContaining("HUIZHANJIA_DATABASE_APP_PASSWORD");
        });
    }

    @Test
    void an_owner_without_powers_works_with_the_role_an_administrator_made() throws Exception {
        folder.whileOpen(database -> {
            var external = ExternalPostgres.open(
                    server(database.owner(), database.app().password()));
            folder.write(2);
            assertThat(external.app().opens()).isTrue();
            assertThat(folder.count()).isEqualTo(2);
        });
    }

    @Test
    void a_wrong_address_is_one_sentence() {
        var nowhere = new DatabaseSettings.Server("jdbc:postgresql://127.0.0.1:1/county", "union", "secret", null);
        assertThatThrownBy(() -> ExternalPostgres.open(nowhere))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("连接不上数据库 union@jdbc:postgresql://127.0.0.1:1/county")
                .hasMessageNotContainingAny("secret", "\n");
    }

    @Test
    void another_kind_of_database_is_one_sentence() {
        var other = new DatabaseSettings.Server("jdbc:mysql://127.0.0.1/county", "union", "secret", null);
        assertThatThrownBy(() -> ExternalPostgres.open(other))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("HUIZHANJIA_DATABASE_URL");
    }

    @Test
    void a_server_older_than_15_is_refused() {
        assertThatThrownBy(() -> ExternalPostgres.checkVersion(14))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("PostgreSQL 14");
        assertThatCode(() -> ExternalPostgres.checkVersion(15)).doesNotThrowAnyException();
    }

    @Test
    void a_database_in_another_encoding_is_refused() throws Exception {
        folder.whileOpen(database -> {
            var superuser = database.logins().superuser();
            make(
                    superuser,
                    "create database old encoding 'SQL_ASCII' locale 'C' locale_provider libc template template0");
            var old = new Login(superuser.url().replace("/postgres?", "/old?"), superuser.user(), superuser.password());
            assertThatThrownBy(() -> ExternalPostgres.open(server(old, null)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("UTF8");
        });
    }

    private static DatabaseSettings.Server server(Login login, @Nullable String appPassword) {
        return new DatabaseSettings.Server(login.url(), login.user(), login.password(), appPassword);
    }

    private static void make(Login login, String statement) throws SQLException {
        try (var connection = login.connect();
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
