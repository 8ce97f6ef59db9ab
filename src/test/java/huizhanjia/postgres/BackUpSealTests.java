package huizhanjia.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A back-up that only the holder of its key reads.
class BackUpSealTests {

    @Test
    void a_sealed_back_up_restores_with_its_key_and_with_no_other(@TempDir Path folder) throws Exception {
        var seal = new BackUpSeal(folder.resolve("backup.key"));
        var file = folder.resolve("sealed.tar.gz");
        var here = CarriedFolder.founded();
        here.whileOpen(database -> {
            here.write(50);
            database.backUp(file, List.of(), seal);
        });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("backup.key"))))
                .isEqualTo("rw-------");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("HZJ-SM4")
                .doesNotContain("PG_VERSION");

        var nowhere = CarriedFolder.empty();
        refuses(nowhere, file, BackUpSeal.NONE, "是加密的");
        refuses(nowhere, file, new BackUpSeal(folder.resolve("nowhere.key")), "是加密的");
        var other = Files.writeString(folder.resolve("other.key"), "00112233445566778899aabbccddeeff\n");
        refuses(nowhere, file, new BackUpSeal(other), "不是用密钥文件");

        var there = CarriedFolder.equipped();
        Restoration.prepare(there.path(), file, seal);
        there.whileOpen(database -> assertThat(there.count()).isEqualTo(50));
    }

    @Test
    void a_sealed_back_up_with_one_flipped_bit_is_refused(@TempDir Path folder) throws Exception {
        var seal = new BackUpSeal(folder.resolve("backup.key"));
        var file = folder.resolve("sealed.tar.gz");
        var here = CarriedFolder.founded();
        here.whileOpen(database -> database.backUp(file, List.of(), seal));
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        refuses(CarriedFolder.empty(), file, seal, "已经损坏");
    }

    private static void refuses(CarriedFolder nowhere, Path file, BackUpSeal seal, String why) {
        assertThatThrownBy(() -> Restoration.prepare(nowhere.path(), file, seal))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
        assertThat(nowhere.path()).doesNotExist();
    }
}
