package huizhanjia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The whole house on data whose key file is not there, or is another's.
@HouseTest
record KeyLossTests(JdbcConnectionDetails app, FlywayConnectionDetails owner) {

    @Test
    void a_command_without_the_key_file_says_which_one_to_put_back_and_makes_none(@TempDir Path folder)
            throws Exception {
        var keys = folder.resolve("lost/huizhanjia.keys");
        var said = said(keys, "verify");
        assertThat(said.strip().lines())
                .singleElement()
                .asString()
                .contains("找不到密钥文件 " + keys, "备份", "没有它", "（vault.key-missing）");
        assertThat(keys.getParent()).doesNotExist();
    }

    @Test
    void a_start_with_the_key_file_of_other_data_says_so_and_leaves_it_alone(@TempDir Path folder) throws Exception {
        var keys = Files.writeString(folder.resolve("other.keys"), """
                seal 1 AAAAAAAAAAAAAAAAAAAAAA== 2026-01-01T00:00:00Z
                index 1 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= 2026-01-01T00:00:00Z
                """);
        var before = Files.readString(keys);
        assertThat(said(keys).strip().lines())
                .singleElement()
                .asString()
                .contains("密钥文件 " + keys + " 不是这份数据的密钥", "（vault.key-foreign）");
        assertThat(keys).hasContent(before);
    }

    private String said(Path keys, String... words) throws IOException, InterruptedException {
        var typed = new OtherHouse(app, owner).typed(words);
        typed.environment().put("HUIZHANJIA_KEYS", keys.toString());
        var process = typed.redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        try (var output = process.inputReader(UTF_8)) {
            var said = output.readAllAsString();
            assertThat(process.waitFor()).isNotZero();
            return said;
        }
    }
}
