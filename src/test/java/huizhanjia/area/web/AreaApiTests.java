package huizhanjia.area.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.api.ApiWorld;
import huizhanjia.api.ApiWorld.Programs;
import huizhanjia.api.Door;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

@SpringBootTest
@AutoConfigureMockMvc
@Import(ApiWorld.class)
record AreaApiTests(Door door, Programs programs) {

    @Test
    void provinces_come_first_and_their_cities_below() {
        assertThat(door.get(programs.finance(), "/api/areas?limit=200"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[?(@.code=='21')].name")
                .asArray()
                .containsExactly("辽宁省");
        assertThat(door.get(programs.finance(), "/api/areas?parent=21"))
                .bodyJson()
                .extractingPath("$.items[0].level.label")
                .isEqualTo("地级");
    }

    @Test
    void an_area_is_found_by_initials_within_another() {
        assertThat(door.get(programs.finance(), "/api/areas?q={q}&parent=2101", "shq"))
                .bodyJson()
                .extractingPath("$.items[*].title")
                .asArray()
                .contains("辽宁省沈阳市沈河区");
    }

    @Test
    void every_page_brings_others_until_all_have_come() {
        var codes = new ArrayList<Object>();
        var after = "";
        var total = 0;
        do {
            var page = door.json(door.get(programs.finance(), "/api/areas?q=he&limit=7&after=" + after));
            page.path("items").forEach(area -> codes.add(area.path("code").asString()));
            total = page.path("total").asInt();
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        assertThat(codes).hasSize(total).hasSizeGreaterThan(14);
        assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
    }

    @Test
    void a_cursor_that_was_altered_is_refused() {
        assertThat(door.get(programs.finance(), "/api/areas?after=AAAAAAAA"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("request.cursor");
    }

    @Test
    void a_code_nobody_has_leads_nowhere() {
        assertThat(door.get(programs.finance(), "/api/areas/999999"))
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:huizhanjia:problem:area.unknown");
    }
}
