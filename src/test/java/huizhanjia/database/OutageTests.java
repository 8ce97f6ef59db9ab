package huizhanjia.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;

class OutageTests {

    @ParameterizedTest
    @CsvSource({
        "53100, DISK_FULL",
        "55P03, BUSY",
        "57014, BUSY",
        "40P01, BUSY",
        "08006, AWAY",
        "57P01, AWAY",
        "53300, AWAY"
    })
    void what_the_database_says_of_itself_is_told_apart(String state, Outage outage) {
        var told = new UncategorizedSQLException("task", "select 1", new SQLException("said", state));
        assertThat(Outage.of(new IllegalStateException(told))).hasValue(outage);
    }

    @ParameterizedTest
    @CsvSource({"No space left on device", "Disk quota exceeded", "There is not enough space on the disk"})
    void a_file_that_finds_no_room_is_a_full_disk(String words) {
        assertThat(Outage.of(new UncheckedIOException(new IOException(words)))).hasValue(Outage.DISK_FULL);
    }

    @Test
    void a_mistake_of_the_program_is_none_of_these() {
        assertThat(Outage.of(new DuplicateKeyException("twice", new SQLException("unique", "23505"))))
                .isEmpty();
        assertThat(Outage.of(new NullPointerException())).isEmpty();
    }
}
