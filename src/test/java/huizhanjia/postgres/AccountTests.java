package huizhanjia.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class AccountTests {

    @Test
    void root_runs_the_server_without_its_powers() throws Exception {
        if (!Lodger.isRoot()) {
            IO.println("本测试需要 root 身份，普通用户运行时由其余测试覆盖");
            return;
        }
        var folder = CarriedFolder.empty();
        try (var lodger = Lodger.in(folder.path())) {
            assertThat(lodger.says()).startsWith("open ");
            folder.write(1);
            assertThat(lodger.leave()).isZero();
        }
    }

    @Test
    void an_ordinary_user_runs_the_server_directly() throws Exception {
        var folder = CarriedFolder.empty();
        giveToEveryone(folder.path().resolveSibling(""));
        try (var lodger = Lodger.asOrdinaryUserIn(folder.path())) {
            assertThat(lodger.says()).startsWith("open ");
            folder.write(7);
            assertThat(lodger.leave()).isZero();
        }
    }

    @Test
    void root_and_the_owner_of_the_folder_can_take_turns() throws Exception {
        var folder = CarriedFolder.empty();
        giveToEveryone(folder.path().resolveSibling(""));
        try (var owner = Lodger.asOrdinaryUserIn(folder.path())) {
            assertThat(owner.says()).startsWith("open ");
            folder.write(7);
            assertThat(owner.leave()).isZero();
        }
        try (var root = Lodger.in(folder.path())) {
            assertThat(root.says()).startsWith("open ");
            folder.write(1);
            assertThat(root.leave()).isZero();
        }
        try (var owner = Lodger.asOrdinaryUserIn(folder.path())) {
            assertThat(owner.says()).startsWith("open ");
            assertThat(folder.count()).isEqualTo(8);
            assertThat(owner.leave()).isZero();
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_refused_in_one_sentence() throws Exception {
        var folder = CarriedFolder.empty();
        allow(folder.path().resolveSibling(""), "r-xr-xr-x");
        try (var lodger = Lodger.asOrdinaryUserIn(folder.path())) {
            assertThat(lodger.says())
                    .startsWith("refused database.not-writable")
                    .contains(folder.path().toString(), "不可写");
            assertThat(lodger.leave()).isEqualTo(1);
        }
    }

    private static void giveToEveryone(Path folder) throws IOException {
        allow(folder, "rwxrwxrwx");
    }

    private static void allow(Path folder, String mode) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));
    }
}
