package huizhanjia.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTests {

    @Test
    void rare_characters_stay() {
        assertThat(Tidy.name("𠮷田㛃")).isEqualTo("𠮷田㛃");
        assertThat(Tidy.text("㙓䶮𬭎")).isEqualTo("㙓䶮𬭎");
    }

    @Test
    void spaces_and_invisible_signs_go() {
        assertThat(Tidy.text("\uFEFF\u200B　张\u00A0三\u3000")).isEqualTo("张 三");
        assertThat(Tidy.name(" 张　三 ")).isEqualTo("张三");
        assertThat(Tidy.name("John  Smith")).isEqualTo("John Smith");
    }

    @Test
    void lines_within_a_cell_become_one() {
        assertThat(Tidy.text("红星路\n12号")).isEqualTo("红星路 12号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"·", "•", "‧", "・", "･", "∙", "⋅", ".", "．", " · "})
    void every_middle_dot_is_one(String dot) {
        assertThat(Tidy.name("买买提" + dot + "艾力")).isEqualTo("买买提·艾力");
    }

    @Test
    void a_code_is_half_width_capitals_without_spaces_or_quotes() {
        assertThat(Tidy.code("'２１０１９９ 19900101 １２３ｘ")).isEqualTo("21019919900101123X");
        assertThat(Tidy.code("210199199001011237’")).isEqualTo("210199199001011237");
    }

    @Test
    void what_goes_away_does_not_keep_marks_apart() {
        assertThat(Tidy.text("e\u200B\u0301")).isEqualTo("é");
        assertThat(Tidy.text("\u0300\u200B\u0316")).isEqualTo("\u0316\u0300");
        assertThat(Tidy.code("1' '")).isEqualTo("1");
    }

    @Property
    void tidying_twice_changes_nothing(@ForAll String typed) {
        assertThat(Tidy.text(Tidy.text(typed))).isEqualTo(Tidy.text(typed));
        assertThat(Tidy.name(Tidy.name(typed))).isEqualTo(Tidy.name(typed));
        assertThat(Tidy.code(Tidy.code(typed))).isEqualTo(Tidy.code(typed));
    }

    @Test
    void a_second_code_of_a_character_becomes_its_own() {
        assertThat(Tidy.name("李\uE863")).isEqualTo("李䶮");
        assertThat(Tidy.name("\u2F24\u2EF0")).isEqualTo("大龙");
        assertThat(Tidy.name("葛\uDB40\uDD00")).isEqualTo("葛");
        assertThat(Tidy.name("欧阳𠮷㛃")).isEqualTo("欧阳𠮷㛃");
    }

    /// Six of the eighty have no code of two bytes any more; the others are what GB 18030-2022 says.
    @Test
    void the_codecodes_of_gbk_are_those_of_gb_18030() {
        var code = 0xE815;
        for (var low = 0x50; low <= 0xA0; low++) {
            if (low != 0x7F) {
                var now = new String(new byte[] {(byte) 0xFE, (byte) low}, Charset.forName("GB18030"));
                var meant = Tidy.text(Character.toString(code));
                if (now.codePointAt(0) != code) {
                    assertThat(meant).isEqualTo(Tidy.text(now));
                }
                assertThat(Tidy.isReadable(meant)).isTrue();
                code++;
            }
        }
        assertThat(code).isEqualTo(0xE865);
    }

    @Test
    void what_nobody_can_read_is_known() {
        assertThat(List.of("李\uE000", "李?", "李\uFFFD", "李\uD842")).noneMatch(Tidy::isReadable);
        assertThat(List.of("李䶮", "买买提·艾力", "SMITH JOHN", "欧阳𠮷㛃")).allMatch(Tidy::isReadable);
    }
}
