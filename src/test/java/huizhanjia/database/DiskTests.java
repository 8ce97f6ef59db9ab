package huizhanjia.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskTests {

    private static final long GIB = 1L << 30;

    @ParameterizedTest
    @CsvSource({"1, 10, true", "2, 10, false", "9, 100, true", "10, 100, false", "20, 1000, false", "19, 1000, true"})
    void a_disk_is_tight_before_it_is_full(long free, long total, boolean isTight) {
        assertThat(new Disk("data", free * GIB, total * GIB).isTight()).isEqualTo(isTight);
    }

    @Test
    void a_folder_that_is_not_there_yet_is_on_the_disk_of_the_one_above() {
        assertThat(new Disks(Path.of("target/not/yet/there")).all().getFirst())
                .satisfies(disk -> assertThat(disk.totalBytes()).isPositive())
                .satisfies(disk -> assertThat(disk.place()).endsWith("target/not/yet/there"));
    }
}
