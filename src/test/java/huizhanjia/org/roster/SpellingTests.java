package huizhanjia.org.roster;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.EconomicType;
import huizhanjia.kernel.Industry;
import huizhanjia.org.OrgKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "独立基层工会, GRASSROOTS",
        "01, GRASSROOTS",
        "联合基层工会, JOINT",
        "乡镇(街道)总工会, TOWNSHIP_FEDERATION",
        "乡镇（街道）总工会, TOWNSHIP_FEDERATION",
        "街道总工会, TOWNSHIP_FEDERATION",
        "行业工会联合会, TRADE_FEDERATION",
        "村工会, VILLAGE"
    })
    void kinds_are_read_as_people_write_them(String cell, OrgKind kind) {
        assertThat(Spelling.KINDS.read(cell)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"C, C", "制造业, C", "C 制造业, C", "农林牧渔业, A", "批发和零售业, F", "居民服务、修理和其他服务业, O", "教育, P"})
    void industries_are_read_by_letter_and_name(String cell, Industry industry) {
        assertThat(Spelling.INDUSTRIES.read(cell)).contains(industry);
    }

    @ParameterizedTest
    @CsvSource({"170, PRIVATE", "私营, PRIVATE", "170 私营, PRIVATE", "国有企业, STATE", "159, LIMITED", "其他有限责任公司, LIMITED"})
    void economic_types_are_read_by_code_and_name(String cell, EconomicType type) {
        assertThat(Spelling.ECONOMIC_TYPES.read(cell)).contains(type);
    }

    @ParameterizedTest
    @CsvSource({"火星工会", "''", "'  '"})
    void what_nobody_knows_stays_unread(String cell) {
        assertThat(Spelling.KINDS.read(cell)).isEmpty();
    }
}
