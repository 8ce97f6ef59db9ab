package huizhanjia.organizing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmNameTests {

    private static final Regions REGIONS = new Regions(List.of("辽宁省", "沈阳市"), List.of("青山县"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青山县恒岚机械制造有限公司 | 青山县恒岚机械制造有限责任公司
            青山县恒岚机械制造有限公司 | 辽宁省沈阳市青山县恒岚机械制造有限公司
            青山县恒岚机械制造有限公司 | 沈阳青山县恒岚机械制造有限公司
            青山县恒岚机械制造有限公司 | 　青山县恒岚机械制造 有限公司
            （青山）瑞川商贸有限公司 | (青山)瑞川商贸有限公司
            （青山）瑞川商贸有限公司 | 青山瑞川商贸有限公司
            ＡＢ物流有限公司 | ab物流有限公司
            青山县昌沅建筑有限公司 | 青山县昌沅建筑有限公司（已注销）
            青山县第一机械厂 | 青山县第1机械厂
            """)
    void two_spellings_are_one_name(String one, String other) {
        assertThat(plain(one)).isEqualTo(plain(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青山县第一机械厂 | 青山县第二机械厂
            青山县恒岚机械制造有限公司 | 青山县恒岚机械制造有限公司城关分公司
            青山县恒岚机械制造有限公司 | 青山县恒川机械制造有限公司
            青山县恒岚商贸有限公司 | 青山县恒岚商贸股份有限公司
            """)
    void two_firms_stay_two(String one, String other) {
        assertThat(plain(one)).isNotEqualTo(plain(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            辽宁省沈阳市青山县恒岚机械制造有限责任公司 | 恒岚机械制造 | false
            青山恒岚机械制造有限公司 | 恒岚机械制造 | false
            柳河镇加油站 | 柳河镇加油站 | false
            青山县恒岚物流有限公司柳河分公司 | 恒岚物流柳河分公司 | true
            """)
    void the_core_is_what_tells_firms_apart(String name, String core, boolean isBranch) {
        var read = FirmName.of(name, REGIONS);
        assertThat(read.core()).isEqualTo(core);
        assertThat(read.isBranch()).isEqualTo(isBranch);
    }

    @Property
    void reading_a_name_again_changes_nothing(
            @ForAll @StringLength(min = 2, max = 20) @CharRange(from = '一', to = '龥') String name) {
        assertThat(plain(plain(name))).isEqualTo(plain(name));
    }

    @Property
    void spaces_and_brackets_tell_nothing_apart(
            @ForAll @StringLength(min = 4, max = 12) @CharRange(from = '一', to = '龥') String name) {
        var spaced = name.charAt(0) + " （" + name.substring(1, 3) + "）　" + name.substring(3);
        assertThat(plain(spaced)).isEqualTo(plain(name));
    }

    private static String plain(String name) {
        return FirmName.of(name, REGIONS).plain();
    }
}
