package huizhanjia.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTests {

    @TempDir
    Path folder;

    @Test
    void what_was_sealed_opens_again_and_never_looks_the_same() {
        var vault = vault();
        var first = vault.seal("𠮷野·買買提");
        assertThat(first).isNotEqualTo(vault.seal("𠮷野·買買提"));
        assertThat(vault.open(first)).isEqualTo("𠮷野·買買提");
    }

    @Test
    void one_changed_bit_is_noticed() {
        var vault = vault();
        var envelope = vault.seal("13800001111");
        envelope[envelope.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open(envelope)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_envelope_that_was_cut_off_does_not_open() {
        var vault = vault();
        var cut = Arrays.copyOf(vault.seal("13800001111"), 9);
        assertThatThrownBy(() -> vault.open(cut)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_index_is_stable_keyed_and_bound_to_its_purpose() {
        var vault = vault();
        assertThat(vault.index("phone", "1"))
                .isEqualTo(vault.index("phone", "1"))
                .hasSize(16);
        assertThat(vault.index("phone", "1")).isNotEqualTo(vault.index("id", "1"));
    }

    @Test
    void a_new_key_seals_and_the_old_one_still_opens() {
        var vault = vault();
        var old = vault.seal("旧");
        new KeyFile(path()).addKey();
        assertThat(vault.reread()).isTrue();
        var fresh = vault.seal("新");
        assertThat(fresh).startsWith(vault.currentHead());
        assertThat(Arrays.copyOf(old, 5)).isNotEqualTo(vault.currentHead());
        assertThat(vault.open(old)).isEqualTo("旧");
        assertThat(vault.index("id", "1")).isEqualTo(vault().index("id", "1"));
    }

    @Test
    void a_stream_opens_again_and_an_altered_one_does_not() throws IOException {
        var vault = vault();
        var sealed = new ByteArrayOutputStream();
        try (var to = vault.sealing(sealed)) {
            to.write("名册".repeat(10_000).getBytes(UTF_8));
        }
        var bytes = sealed.toByteArray();
        try (var from = vault.opening(new ByteArrayInputStream(bytes))) {
            assertThat(new String(from.readAllBytes(), UTF_8)).isEqualTo("名册".repeat(10_000));
        }
        bytes[bytes.length / 2] ^= 1;
        assertThatThrownBy(() -> vault.opening(new ByteArrayInputStream(bytes)).readAllBytes())
                .isInstanceOf(IOException.class);
    }

    @Test
    void the_key_file_is_for_its_owner_only() throws IOException {
        vault();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_house_that_is_open_goes_on_when_its_key_file_is_taken_away_or_exchanged() throws IOException {
        var vault = vault();
        var sealed = vault.seal("13800001111");
        Files.delete(path());
        assertThat(vault.reread()).isFalse();
        assertThat(path()).doesNotExist();
        new KeyFile(path()).make();
        assertThat(vault.reread()).isFalse();
        assertThat(vault.open(sealed)).isEqualTo("13800001111");
    }

    @Test
    void a_lost_key_is_said_in_words() {
        var sealed = vault().seal("1");
        sealed[4] = 9;
        assertThatThrownBy(() -> vault().open(sealed))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("缺少第 9 号密钥");
    }

    private Vault vault() {
        var file = new KeyFile(path());
        if (!file.exists()) {
            file.make();
        }
        return new Vault(file);
    }

    private Path path() {
        return folder.resolve("keys");
    }
}
