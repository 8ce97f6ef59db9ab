package huizhanjia.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Tests {

    /// The example of FIPS 180-4.
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void a_content_has_the_digest_of_the_standard() {
        assertThat(Sha256.hex("abc".getBytes(UTF_8))).isEqualTo(ABC);
        assertThat(Sha256.of("abc")).isEqualTo(HexFormat.of().parseHex(ABC));
    }

    @Test
    void a_content_taken_in_by_parts_has_the_same_and_then_begins_anew() {
        var begun = Sha256.begun();
        begun.update("a".getBytes(UTF_8));
        begun.update("bc".getBytes(UTF_8));
        assertThat(Sha256.hex(begun)).isEqualTo(ABC);
        begun.update("abc".getBytes(UTF_8));
        assertThat(Sha256.hex(begun)).isEqualTo(ABC);
    }
}
