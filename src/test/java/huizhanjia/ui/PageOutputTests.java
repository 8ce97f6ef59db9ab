package huizhanjia.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PageOutputTests {

    @Property
    void any_text_comes_out_as_java_would_encode_it(@ForAll String text) throws IOException {
        assertThat(written(text)).isEqualTo(text.getBytes(UTF_8));
    }

    @Test
    void rare_characters_come_out_whole_and_half_ones_as_a_question_mark() throws IOException {
        assertThat(new String(written("𠮷㛃·é\ud842"), UTF_8)).isEqualTo("𠮷㛃·é?");
    }

    @Test
    void a_page_larger_than_usual_grows_and_the_next_one_begins_empty() throws IOException {
        var large = "县级工会".repeat(100_000);
        assertThat(written(large)).isEqualTo(large.getBytes(UTF_8));
        assertThat(written("a")).isEqualTo("a".getBytes(UTF_8));
    }

    private static byte[] written(String text) throws IOException {
        var output = PageOutput.take();
        try {
            var half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
            output.writeContent(text, 0, half);
            output.writeBinaryContent(new byte[0]);
            output.writeContent(text.substring(half));
            var out = new ByteArrayOutputStream();
            output.writeTo(out);
            assertThat(output.length()).isEqualTo(out.size());
            return out.toByteArray();
        } finally {
            output.giveBack();
        }
    }
}
