package huizhanjia.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryTests {

    @ParameterizedTest
    @CsvSource({"1024,128,256", "4096,256,1024", "16384,1024,4096", "65536,2048,16384"})
    void the_server_takes_its_share_of_the_machine(long megabytes, int own, int cached) {
        assertThat(new Memory(megabytes).settings())
                .isEqualTo("shared_buffers = %dMB%neffective_cache_size = %dMB%n".formatted(own, cached));
    }

    @Test
    void the_machine_says_how_much_it_has() {
        assertThat(Memory.ofMachine().megabytes()).isGreaterThan(500);
    }
}
