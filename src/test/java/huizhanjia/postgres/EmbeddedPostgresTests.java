package huizhanjia.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTests {

    private final CarriedFolder folder = CarriedFolder.founded();

    EmbeddedPostgresTests() throws IOException {}

    @Test
    void the_first_start_makes_a_cluster_that_only_its_owner_can_read() throws Exception {
        var folder = CarriedFolder.empty();
        folder.whileOpen(database -> {
            assertThat(answer(database.app(), "show server_encoding")).isEqualTo("UTF8");
            assertThat(answer(database.logins().superuser(), "show unix_socket_directories"))
                    .isEmpty();
            assertThat(answer(database.app(), "select upper('é') || ('一' < '丁')::text"))
                    .isEqualTo("Étrue");
        });
        var passwords = Cluster.in(folder.path()).resolve("huizhanjia.passwords");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                .isEqualTo("rw-------");
    }

    @Test
    void rows_are_there_after_a_clean_restart_and_no_server_stays_behind() throws Exception {
        folder.whileOpen(database -> {
            folder.write(3);
        });
        assertThat(PidFile.read(Cluster.in(folder.path()))).isEmpty();
        folder.whileOpen(database -> {
            assertThat(folder.count()).isEqualTo(3);
        });
    }

    @Test
    void the_application_may_write_rows_but_make_nothing() throws Exception {
        folder.whileOpen(database -> {
            folder.write(1);
            assertThatThrownBy(() -> answer(database.app(), "create schema other"))
                    .hasMessageContaining("permission");
            assertThatThrownBy(() -> answer(database.app(), "truncate note.note"))
                    .hasMessageContaining("permission");
        });
    }

    @Test
    void a_second_application_on_the_same_folder_is_refused_in_one_sentence() throws Exception {
        try (var database = EmbeddedPostgres.open(folder.path());
                var second = Lodger.in(folder.path())) {
            assertThat(second.says())
                    .startsWith("refused database.in-use")
                    .contains(folder.path().toString(), "正被另一个会站家使用");
            assertThat(answer(database.app(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_command_joins_the_application_that_has_the_folder_open() throws Exception {
        folder.whileOpen(database -> {
            try (var guest = EmbeddedPostgres.openOrJoin(folder.path())) {
                assertThat(answer(guest.app(), "select current_user")).isEqualTo(Roles.APP);
            }
            assertThat(answer(database.app(), "select 1")).isEqualTo("1");
        });
    }

    @Test
    void a_taken_port_is_passed_over() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var asked = new AtomicInteger();
            try (var database = EmbeddedPostgres.open(
                    folder.path(),
                    List.of(),
                    () -> asked.getAndIncrement() == 0 ? taken.getLocalPort() : Ports.anyFree())) {
                assertThat(database.logins().port()).isNotEqualTo(taken.getLocalPort());
            }
            assertThat(asked).hasValue(2);
        }
    }

    @Test
    void when_every_port_is_taken_it_says_so() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedPostgres.open(folder.path(), List.of(), taken::getLocalPort))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("找不到空闲的端口");
        }
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused_in_words() throws Exception {
        var folder = CarriedFolder.empty();
        Files.writeString(folder.path(), "不是文件夹");
        assertThatThrownBy(() -> EmbeddedPostgres.open(folder.path()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(folder.path().toString());
    }

    @Test
    void a_half_made_cluster_is_made_again() throws Exception {
        var folder = CarriedFolder.empty();
        Files.createDirectories(folder.path().resolve("cluster.new/base"));
        Files.createDirectories(folder.path().resolve("programs.new/bin"));
        folder.whileOpen(database -> {
            assertThat(answer(database.app(), "select 1")).isEqualTo("1");
        });
    }

    private static String answer(Login login, String query) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
