package huizhanjia.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.grid.Cell;
import huizhanjia.grid.CellKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTests {

    @Property
    void whatever_is_typed_gets_a_value_or_a_reason(@ForAll String typed, @ForAll ColumnKind kind) {
        var reading = Readings.read(kind, typed);
        assertThat(reading.wrong() && reading.remark().isEmpty()).isFalse();
        if (!reading.wrong()) {
            assertThat(Readings.read(kind, reading.value()).value()).isEqualTo(reading.value());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "11010519491231002x",
                "110105491231002",
                "'11010519491231002X",
                "11010519491231002X'",
                "110105 19491231 002X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "\u200B11010519491231002X\t"
            })
    void a_citizens_number_is_brought_to_eighteen(String typed) {
        assertThat(Readings.read(ColumnKind.RESIDENT_ID, typed)).isEqualTo(Reading.of("11010519491231002X"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.10199E+17", "2.10199199001011E17", "210199199001011000"})
    void lost_digits_are_explained(String typed) {
        var reading = Readings.read(ColumnKind.RESIDENT_ID, typed);
        assertThat(reading.wrong()).isTrue();
        assertThat(reading.remark()).contains("已丢失").contains("文本");
    }

    @Test
    void lost_digits_are_explained_for_number_cells() {
        var reading = Readings.read(ColumnKind.RESIDENT_ID, new Cell("210199199001011230", CellKind.NUMBER, false));
        assertThat(reading.remark()).contains("已丢失");
    }

    @Test
    void an_old_citizens_number_fits_a_number_cell() {
        var reading = Readings.read(ColumnKind.RESIDENT_ID, new Cell("110105491231002", CellKind.NUMBER, false));
        assertThat(reading).isEqualTo(Reading.of("11010519491231002X"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "138 1234 5678",
                "138-1234-5678",
                "+86 13812345678",
                "8613812345678",
                "008613812345678",
                "（+86）138-1234-5678",
                "'13812345678",
                "１３８１２３４５６７８",
                "13812345678.0",
                "\u202D13812345678\u202C"
            })
    void a_mobile_is_eleven_digits(String typed) {
        assertThat(Readings.read(ColumnKind.MOBILE, typed)).isEqualTo(Reading.of("13812345678"));
        assertThat(Readings.read(ColumnKind.PHONE, typed)).isEqualTo(Reading.of("13812345678"));
    }

    @ParameterizedTest
    @CsvSource({
        "1381234567, 11 位",
        "12812345678, 11 位",
        "13812345678/13912345678, 两个号码",
        "13812345678、13912345678, 两个号码",
        "1.38123E+10, 科学计数",
        "024-12345678, 11 位"
    })
    void a_wrong_mobile_says_why(String typed, String reason) {
        var reading = Readings.read(ColumnKind.MOBILE, typed);
        assertThat(reading.wrong()).isTrue();
        assertThat(reading.remark()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "024-22345678, 024-22345678",
        "（024）22345678, 024-22345678",
        "04102234567, 0410-2234567",
        "22345678, 22345678"
    })
    void a_fixed_telephone_keeps_its_area(String typed, String phone) {
        assertThat(Readings.read(ColumnKind.PHONE, typed)).isEqualTo(Reading.of(phone));
    }

    @ParameterizedTest
    @CsvSource({
        "是, 是",
        "√, 是",
        "1, 是",
        "Y, 是",
        "yes, 是",
        "TRUE, 是",
        "有, 是",
        "否, 否",
        "×, 否",
        "0, 否",
        "n, 否",
        "无, 否",
        "False, 否"
    })
    void yes_and_no_have_many_signs(String typed, String answer) {
        assertThat(Readings.read(ColumnKind.YES_NO, typed)).isEqualTo(Reading.of(answer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234.50|1234.5", "１２|12", "-3|-3", "1.2E+3|1200", "0.0|0", "007|7"})
    void a_number_loses_its_ornaments(String typed, String number) {
        assertThat(Readings.read(ColumnKind.NUMBER, typed)).isEqualTo(Reading.of(number));
    }

    @Test
    void a_formula_gives_its_value_with_a_remark() {
        var reading = Readings.read(ColumnKind.TEXT, new Cell("红星厂", CellKind.TEXT, true));
        assertThat(reading.value()).isEqualTo("红星厂");
        assertThat(reading.wrong()).isFalse();
        assertThat(reading.remark()).contains("公式");
    }

    @Test
    void a_formula_without_value_is_wrong() {
        assertThat(Readings.read(ColumnKind.TEXT, new Cell("", CellKind.UNCOMPUTED, true))
                        .wrong())
                .isTrue();
        assertThat(Readings.read(ColumnKind.TEXT, new Cell("#N/A", CellKind.ERROR, true))
                        .remark())
                .contains("#N/A");
    }

    @Test
    void words_hold_no_number_of_a_person() {
        assertThat(Readings.read(ColumnKind.TEXT, "钳工 110105 19491231 002X")).satisfies(reading -> {
            assertThat(reading.wrong()).isTrue();
            assertThat(reading.value()).isEmpty();
        });
        assertThat(Readings.read(ColumnKind.NAME, "张三11010519491231002X").wrong())
                .isTrue();
        assertThat(Readings.read(ColumnKind.TEXT, "联系电话 13800001111").wrong()).isFalse();
        assertThat(Readings.read(ColumnKind.ACCOUNT, "6222 0000 1111").value()).isEqualTo("622200001111");
    }
}
