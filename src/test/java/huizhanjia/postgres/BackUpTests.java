package huizhanjia.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.Refused;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackUpTests {

    @Test
    void a_back_up_made_while_rows_are_written_restores_to_another_folder() throws Exception {
        var here = CarriedFolder.founded();
        var file = here.path().resolveSibling("青山县.tar.gz");
        here.whileOpen(database -> {
            here.write(20_000);
            var writing = Thread.ofVirtual().start(() -> writeOn(here));
            database.backUp(file, List.of(), BackUpSeal.NONE);
            writing.join();
        });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        var there = CarriedFolder.equipped();
        Restoration.prepare(there.path(), file, BackUpSeal.NONE);
        there.whileOpen(database -> {
            assertThat(there.count()).isBetween(20_000, 40_000);
        });
    }

    @Test
    void restoring_keeps_what_was_there() throws Exception {
        var folder = CarriedFolder.founded();
        var file = folder.path().resolveSibling("before.tar.gz");
        folder.whileOpen(database -> {
            folder.write(3);
            database.backUp(file, List.of(), BackUpSeal.NONE);
            folder.write(4);
        });
        Restoration.prepare(folder.path(), file, BackUpSeal.NONE);
        folder.whileOpen(database -> {
            assertThat(folder.count()).isEqualTo(3);
        });
        try (var kept = Files.newDirectoryStream(folder.path(), "cluster.replaced-*")) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void restoring_under_a_running_application_is_refused() throws Exception {
        var folder = CarriedFolder.founded();
        var file = folder.path().resolveSibling("before.tar.gz");
        folder.whileOpen(database -> {
            database.backUp(file, List.of(), BackUpSeal.NONE);
            assertThatThrownBy(() -> Restoration.prepare(folder.path(), file, BackUpSeal.NONE))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("正被另一个会站家使用");
        });
    }

    @Test
    void a_file_that_is_no_back_up_is_refused_and_changes_nothing() throws Exception {
        var folder = CarriedFolder.founded();
        var file = Files.writeString(folder.path().resolveSibling("notes.txt"), "不是备份");
        assertThatThrownBy(() -> Restoration.prepare(folder.path(), file, BackUpSeal.NONE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不是完整的会站家备份文件");
        folder.whileOpen(database -> {
            assertThat(database.app().connect()).isNotNull();
        });
    }

    @Test
    void folders_beside_the_rows_travel_along_and_join_what_came_since() throws Exception {
        var here = CarriedFolder.founded();
        var file = here.path().resolveSibling("with-files.tar.gz");
        var attachments = here.path().resolveSibling("attachments");
        var kept = attachments.resolve("210199/ab/abcd.sealed");
        Files.createDirectories(kept.resolveSibling("."));
        Files.writeString(kept, "封存的附件");
        Files.createDirectories(attachments.resolve(".incoming"));
        Files.writeString(attachments.resolve(".incoming/half.part"), "传了一半");
        here.whileOpen(database -> database.backUp(file, List.of(attachments), BackUpSeal.NONE));
        Files.delete(kept);
        var since = Files.writeString(kept.resolveSibling("since.sealed"), "备份以后的附件");

        Restoration.prepare(here.path(), file, BackUpSeal.NONE);
        here.whileOpen(database -> {
            assertThat(kept).hasContent("封存的附件");
            assertThat(since).exists();
            assertThat(here.path().resolve("cluster/beside")).doesNotExist();
        });

        var there = CarriedFolder.equipped();
        Restoration.prepare(there.path(), file, BackUpSeal.NONE);
        there.whileOpen(database -> {
            assertThat(there.path().resolveSibling("attachments/210199/ab/abcd.sealed"))
                    .hasContent("封存的附件");
            assertThat(there.path().resolveSibling("attachments/.incoming")).doesNotExist();
        });
    }

    private static void writeOn(CarriedFolder folder) {
        try {
            for (var batch = 0; batch < 20; batch++) {
                folder.write(1_000);
            }
        } catch (Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
