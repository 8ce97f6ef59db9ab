package huizhanjia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.database.TestCluster;
import huizhanjia.kernel.Refused;
import huizhanjia.vault.KeyProof.Testimony;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class KeyFileCheckTests {

    private final FingerprintTable fingerprints = fingerprints();

    @TempDir
    Path folder;

    @Test
    void a_house_where_nothing_has_happened_gets_its_keys_once() {
        var made = custody(nobody()).file().read();
        assertThat(fingerprints.all()).isEqualTo(made.fingerprints()).containsOnlyKeys("index 1", "seal 1");
        assertThat(custody(nobody()).file().read().fingerprints()).isEqualTo(made.fingerprints());
    }

    @Test
    void keys_that_are_missing_are_asked_for_and_not_made_anew() throws IOException {
        custody(nobody());
        Files.delete(path());
        assertThatThrownBy(() -> custody(nobody()))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll("找不到密钥文件 " + path(), "备份", "HUIZHANJIA_KEYS");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void data_of_an_earlier_release_without_its_keys_is_refused_as_well() {
        assertThatThrownBy(() -> custody(List.of(new Testimony("trail.chain", "210199/1", "00"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("找不到密钥文件");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void data_of_an_earlier_release_is_taken_on_with_the_keys_that_recognise_it() {
        new KeyFile(path()).make();
        var index = new Vault(new KeyFile(path())).index("trail.chain", "210199/1");
        var said = new Testimony("trail.chain", "210199/1", HexFormat.of().formatHex(index));
        var altered = new Testimony("trail.chain", "210199/2", said.index());
        assertThatThrownBy(() -> custody(List.of(altered))).hasMessageContaining("不是这份数据的密钥");
        assertThat(fingerprints.all()).isEmpty();
        assertThatCode(() -> custody(List.of(altered, said))).doesNotThrowAnyException();
        assertThat(fingerprints.all()).hasSize(2);
    }

    @Test
    void keys_of_other_data_are_refused_and_left_alone() throws IOException {
        custody(nobody());
        Files.delete(path());
        new KeyFile(path()).make();
        var before = Files.readString(path());
        assertThatThrownBy(() -> custody(nobody())).isInstanceOf(Refused.class).hasMessageContaining("不是这份数据的密钥");
        assertThat(path()).hasContent(before);
    }

    @Test
    void a_copy_from_before_a_new_key_is_refused_with_the_key_it_lacks() throws IOException {
        var keyFileCheck = custody(nobody());
        var old = Files.readString(path());
        assertThat(new RotateKeys(keyFileCheck).run(List.of())).isZero();
        assertThat(custody(nobody()).file().read().currentNumber()).isEqualTo(2);
        Files.writeString(path(), old);
        assertThatThrownBy(() -> custody(nobody())).hasMessageContaining("seal 2");
    }

    @Test
    void what_a_restored_back_up_brings_may_be_bound_to_no_place_again() {
        var place = new SealedColumn("office.clerk", "phone", "id").at(1);
        new Vault(custody(nobody()).file()).bind(place.source());
        var old = new KeyRing(path()).unbound("13800001111");
        assertThat(new Vault(custody(nobody()).file()).find(place, old)).isEmpty();
        assertThat(new Vault(custody(nobody(), "restore", "2026-11-01.tar.gz").file()).find(place, old))
                .contains("13800001111");
    }

    @Test
    void a_spoiled_file_is_one_sentence() throws IOException {
        Files.writeString(path(), "seal 1 §§§§\nindex 1 §§§§\n");
        assertThatThrownBy(() -> custody(nobody())).isInstanceOf(Refused.class).hasMessageContaining("不完整");
    }

    private KeyFileCheck custody(List<Testimony> testimonies, String... typed) {
        var factory = new StaticListableBeanFactory(Map.of("witness", (KeyProof) () -> testimonies));
        return new KeyFileCheck(
                path(), fingerprints, factory.getBeanProvider(KeyProof.class), new DefaultApplicationArguments(typed));
    }

    private static List<Testimony> nobody() {
        return List.of();
    }

    private Path path() {
        return folder.resolve("keys");
    }

    private static FingerprintTable fingerprints() {
        var app = TestCluster.database().app();
        return new FingerprintTable(JdbcClient.create(new DriverManagerDataSource(
                String.valueOf(app.getJdbcUrl()),
                String.valueOf(app.getUsername()),
                String.valueOf(app.getPassword()))));
    }
}
