package huizhanjia.area;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
@Import(TestDatabase.class)
record AreasTests(Areas areas, JdbcClient jdbc) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void every_area_of_the_country_is_there() {
        assertThat(jdbc.sql("select count(*) from area.area where not is_virtual and valid_until is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(44_703);
        assertThat(areas.children(null, TODAY)).hasSize(31);
        assertThat(areas.children("21", TODAY)).hasSize(15);
        assertThat(areas.children("210199", TODAY)).hasSize(12).allMatch(Area::isVirtual);
    }

    @Test
    void loading_again_changes_nothing() {
        var before = jdbc.sql("select sum(xmin::text::bigint) from area.area")
                .query(Long.class)
                .single();
        areas.load();
        assertThat(jdbc.sql("select sum(xmin::text::bigint) from area.area")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from area.edition")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "重庆, 50",
        "chongqing, 50",
        "cq, 50",
        "朝阳市, 2113",
        "青山县, 210199",
        "沈抚, 219901",
        "单县, 371722",
        "shanxian, 371722",
        "六安, 3415",
        "las, 3415",
        "沈阳 和平, 210102",
        "sy hpq, 210102",
        "210102, 210102",
        "2101, 2101",
        "辽中区, 210115",
        "鲅鱼圈, 210804",
        "襄樊, 4206"
    })
    void the_first_hit_is_what_was_meant(String words, String code) {
        assertThat(areas.search(words, 10)).first().extracting(Area::code).isEqualTo(code);
    }

    @Test
    void what_is_near_comes_before_what_is_far() {
        assertThat(areas.search("qsx", "210199", 10))
                .first()
                .extracting(Area::code)
                .isEqualTo("210199");
        assertThat(areas.search("朝阳", "220104", 10))
                .first()
                .extracting(Area::code)
                .isEqualTo("220104");
    }

    @Test
    void an_ended_code_stays_with_its_successor_and_comes_last() {
        var county = areas.find("210122").orElseThrow();
        assertThat(county.successorCode()).isEqualTo("210115");
        assertThat(areas.find("210122", TODAY)).isEmpty();
        assertThat(areas.find("210122", LocalDate.of(2014, 6, 1))).contains(county);
        assertThat(areas.search("辽中", 10))
                .extracting(Area::code)
                .startsWith("210115")
                .endsWith("210122");
        assertThat(areas.children("2101", TODAY)).extracting(Area::code).doesNotContain("210122");
    }

    @Test
    void every_successor_is_known_and_stands() {
        assertThat(jdbc.sql("""
                        select a.code
                        from area.area a
                        where a.valid_until is not null
                          and not exists (select 1 from area.area s where s.code = a.successor_code and s.valid_until is null)
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void a_place_is_written_from_the_province_down() {
        assertThat(areas.title("210102")).isEqualTo("辽宁省沈阳市和平区");
        assertThat(areas.title("219901001")).isEmpty();
        assertThat(areas.path("210199003")).extracting(Area::name).containsExactly("辽宁省", "沈阳市", "青山县", "柳河镇");
    }

    @Test
    void nothing_typed_finds_nothing() {
        assertThat(areas.search("  ", 10)).isEmpty();
        assertThat(areas.search("沈阳 火星", 10)).isEmpty();
        assertThat(areas.search("%", 10)).isEmpty();
    }
}
