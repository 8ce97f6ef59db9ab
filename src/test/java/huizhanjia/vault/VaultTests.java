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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTests {

    private static final SealedColumn COLUMN = new SealedColumn("office.clerk", "phone", "county", "id");
    private static final SealedPlace PHONE = COLUMN.at("210199", 1);
    private static final SealedPlace FILE = new SealedPlace("uploads", "uploads/210199/1.sealed");

    @TempDir
    Path folder;

    @Test
    void what_was_sealed_opens_again_and_never_looks_the_same() {
        var vault = vault();
        var first = vault.seal(PHONE, "𠮷野·買買提");
        assertThat(first).isNotEqualTo(vault.seal(PHONE, "𠮷野·買買提"));
        assertThat(vault.open(PHONE, first)).isEqualTo("𠮷野·買買提");
    }

    @Test
    void one_changed_bit_is_noticed() {
        var vault = vault();
        var envelope = vault.seal(PHONE, "13800001111");
        envelope[envelope.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open(PHONE, envelope)).isInstanceOf(Refused.class);
    }

    @Test
    void an_envelope_that_was_cut_off_does_not_open() {
        var vault = vault();
        var cut = Arrays.copyOf(vault.seal(PHONE, "13800001111"), 9);
        assertThatThrownBy(() -> vault.open(PHONE, cut)).isInstanceOf(Refused.class);
    }

    @Test
    void an_envelope_opens_where_it_was_sealed_for_and_nowhere_else() {
        var vault = vault();
        var envelope = vault.seal(PHONE, "13800001111");
        var elsewhere = List.of(
                COLUMN.at("210199", 2),
                COLUMN.at("210198", 1),
                new SealedColumn("office.clerk", "address", "county", "id").at("210199", 1),
                new SealedColumn("office.guest", "phone", "county", "id").at("210199", 1));
        for (var place : elsewhere) {
            assertThatThrownBy(() -> vault.open(place, envelope))
                    .isInstanceOfSatisfying(
                            Refused.class, told -> assertThat(told.code()).isEqualTo("vault.unfit"));
            assertThat(vault.find(place, envelope)).isEmpty();
        }
        assertThat(vault.unopenedCount()).isEqualTo(elsewhere.size());
        assertThat(vault.find(PHONE, envelope)).contains("13800001111");
    }

    @Test
    void an_envelope_that_was_bound_to_no_place_opens_until_its_column_has_none_such() {
        var vault = vault();
        var old = new KeyRing(path()).unbound("13800001111");
        assertThat(vault.open(PHONE, old)).isEqualTo("13800001111");
        vault.bind(COLUMN.name());
        assertThat(vault.find(PHONE, old)).isEmpty();
        assertThat(vault().find(PHONE, old)).as("after another start").isEmpty();
        assertThat(vault.open(new SealedColumn("office.guest", "phone", "id").at(1), old))
                .as("in a column not yet done")
                .isEqualTo("13800001111");
    }

    @Test
    void another_version_byte_loosens_no_envelope_and_fits_none() {
        var vault = vault();
        var bound = vault.seal(PHONE, "13800001111");
        bound[0] = 1;
        assertThat(vault.find(PHONE, bound)).isEmpty();
        bound[0] = 3;
        assertThat(vault.find(PHONE, bound)).isEmpty();
        var unbound = new KeyRing(path()).unbound("13800001111");
        unbound[0] = 2;
        assertThat(vault.find(PHONE, unbound)).isEmpty();
    }

    @Test
    void a_column_asks_for_the_whole_key_of_its_rows() {
        assertThatThrownBy(() -> COLUMN.at("210199")).isInstanceOf(IllegalArgumentException.class);
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
        var old = vault.seal(PHONE, "旧");
        new KeyFile(path()).addKey();
        assertThat(vault.reread()).isTrue();
        var fresh = vault.seal(PHONE, "新");
        assertThat(fresh).startsWith(vault.currentHead());
        assertThat(Arrays.copyOf(old, 5)).isNotEqualTo(vault.currentHead());
        assertThat(vault.open(PHONE, old)).isEqualTo("旧");
        assertThat(vault.index("id", "1")).isEqualTo(vault().index("id", "1"));
    }

    @Test
    void a_stream_opens_again_and_an_altered_one_does_not() throws IOException {
        var vault = vault();
        var sealed = new ByteArrayOutputStream();
        try (var to = vault.sealing(FILE, sealed)) {
            to.write("名册".repeat(10_000).getBytes(UTF_8));
        }
        var bytes = sealed.toByteArray();
        try (var from = vault.opening(FILE, new ByteArrayInputStream(bytes))) {
            assertThat(new String(from.readAllBytes(), UTF_8)).isEqualTo("名册".repeat(10_000));
        }
        var elsewhere = new SealedPlace("uploads", "uploads/210199/2.sealed");
        assertThatThrownBy(() -> vault.opening(elsewhere, new ByteArrayInputStream(bytes))
                        .readAllBytes())
                .isInstanceOf(IOException.class);
        bytes[bytes.length / 2] ^= 1;
        assertThatThrownBy(() ->
                        vault.opening(FILE, new ByteArrayInputStream(bytes)).readAllBytes())
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
        var sealed = vault.seal(PHONE, "13800001111");
        Files.delete(path());
        assertThat(vault.reread()).isFalse();
        assertThat(path()).doesNotExist();
        new KeyFile(path()).make();
        assertThat(vault.reread()).isFalse();
        assertThat(vault.open(PHONE, sealed)).isEqualTo("13800001111");
    }

    @Test
    void a_lost_key_is_said_in_words() {
        var sealed = vault().seal(PHONE, "1");
        sealed[4] = 9;
        assertThatThrownBy(() -> vault().open(PHONE, sealed))
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
