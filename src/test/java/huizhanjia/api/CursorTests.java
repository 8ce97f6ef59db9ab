package huizhanjia.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CursorTests {

    @Property
    void what_was_wrapped_comes_out_again(@ForAll @StringLength(min = 1, max = 80) String place) {
        var cursor = Objects.requireNonNull(Cursor.wrap(place));
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        var readable = new String(
                place.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Cursor.unwrap(cursor)).isEqualTo(readable);
    }

    @Property
    void one_changed_character_is_noticed(@ForAll @IntRange(max = 20) int at) {
        var cursor = new StringBuilder(Objects.requireNonNull(Cursor.wrap("wanghong~0190-place")));
        cursor.setCharAt(at, cursor.charAt(at) == 'A' ? 'B' : 'A');
        assertThatThrownBy(() -> Cursor.unwrap(cursor.toString())).isInstanceOf(Objection.class);
    }

    @Test
    void the_beginning_and_the_end_have_no_cursor() {
        assertThat(Cursor.wrap("")).isNull();
        assertThat(Cursor.unwrap(null)).isEmpty();
        assertThat(Cursor.unwrap("")).isEmpty();
    }
}
