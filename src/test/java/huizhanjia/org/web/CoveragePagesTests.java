package huizhanjia.org.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Gauge;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.org.OrgQuery;
import huizhanjia.org.Orgs;
import huizhanjia.parameter.Parameters;
import huizhanjia.signin.As;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@QingshanTest
record CoveragePagesTests(
        Qingshan qingshan, Orgs orgs, MockMvcTester http, List<Gauge> gauges, Parameters parameters, Clock clock) {

    @Test
    void the_numbers_of_the_gauges_are_rows_of_the_page() throws Exception {
        var page = page(qingshan.chair(), "/coverage");
        var townships = reading("ORG-09", qingshan.county());
        var rows = Objects.requireNonNull(page.select("table").first()).select("tbody tr");
        assertThat(rows).hasSize(Math.toIntExact(townships.whole()));
        assertThat(rows.select("td:contains(没有工会)")).hasSize(Math.toIntExact(townships.whole() - townships.part()));
        assertThat(page.select("section[aria-labelledby=villages] tbody tr"))
                .hasSize(Math.toIntExact(
                        reading("ORG-09-VILLAGE", qingshan.county()).part()))
                .isNotEmpty();
        assertThat(page.select("section[aria-labelledby=parks] tbody tr"))
                .hasSize(Math.toIntExact(
                        reading("ORG-09-PARK", qingshan.county()).part()))
                .isNotEmpty();
    }

    @Test
    void the_unions_of_a_place_are_those_its_list_shows() throws Exception {
        var page = page(qingshan.chair(), "/coverage");
        var scope = qingshan.chair().scope();
        for (var area : List.of("210199001", "210199003", "210199010")) {
            var link = page.select("a[href*=area=" + area + "]")
                    .select("a[href^=/orgs]")
                    .first();
            var listed = orgs.count(scope, new OrgQuery(qingshan.county(), false, "", null, area, null));
            assertThat(Objects.requireNonNull(link).text()).isEqualTo(String.valueOf(listed));
        }
    }

    @Test
    void only_what_has_no_union_can_be_shown_and_a_zone_with_its_own_is_none_of_it() throws Exception {
        var page = page(qingshan.chair(), "/coverage?missing=true");
        var townships = reading("ORG-09", qingshan.county());
        assertThat(page.select("section[aria-labelledby=townships] tbody tr"))
                .hasSize(Math.toIntExact(townships.whole() - townships.part()));
        assertThat(page.select("section[aria-labelledby=townships] tbody").text())
                .doesNotContain("青山经济开发区");
        var streets = reading("ORG-09-TOWNSHIP", qingshan.county());
        assertThat(streets.whole()).isEqualTo(townships.whole() - 1);
    }

    @Test
    void the_page_says_which_list_is_needed_to_know_how_many_there_should_be() throws Exception {
        var page = page(qingshan.chair(), "/coverage");
        assertThat(page.select("section[aria-labelledby=villages]").text()).contains("村（居）民委员会名录");
        assertThat(page.select("section[aria-labelledby=parks]").text()).contains("开发区审核公告目录");
    }

    @Test
    void a_township_sees_its_own_place_and_the_villages_below_it() throws Exception {
        var page = page(qingshan.chair(), "/coverage?org=" + qingshan.liuheTown());
        assertThat(page.select("section[aria-labelledby=townships] tbody tr")).hasSize(1);
        assertThat(page.select("section[aria-labelledby=villages] tbody tr"))
                .hasSize(Math.toIntExact(
                        reading("ORG-09-VILLAGE", qingshan.liuheTown()).part()))
                .isNotEmpty();
    }

    @Test
    void a_city_sees_its_counties_with_the_numbers_of_their_pages() throws Exception {
        var row = page(qingshan.cityOfficer(), "/coverage").select("tbody tr").first();
        var townships = reading("ORG-09", qingshan.county());
        assertThat(Objects.requireNonNull(row).select("td").eachText())
                .containsExactly(
                        "青山县总工会",
                        String.valueOf(townships.whole()),
                        String.valueOf(townships.part()),
                        String.valueOf(townships.whole() - townships.part()),
                        String.valueOf(
                                reading("ORG-09-VILLAGE", qingshan.county()).part()),
                        String.valueOf(reading("ORG-09-PARK", qingshan.county()).part()));
    }

    @Test
    void the_duty_leads_to_the_rows_of_its_unit() throws Exception {
        var page = page(qingshan.chair(), "/orgs/%s/duties/QZ5-7".formatted(qingshan.liuheTown()));
        assertThat(page.select("a[href=/coverage?org=" + qingshan.liuheTown() + "]"))
                .isNotEmpty();
    }

    private Gauge.Reading reading(String code, OrgId org) {
        var round = Round.of("210199", LocalDate.now(clock));
        return Objects.requireNonNull(gauges.stream()
                .filter(gauge -> gauge.code().equals(code))
                .findFirst()
                .orElseThrow()
                .read(round, Numbers.of(parameters.book("210199"), round))
                .get(org));
    }

    private Document page(Actor actor, String path) throws UnsupportedEncodingException {
        var seen = http.get().uri(path).with(As.actor(actor)).exchange();
        assertThat(seen).hasStatusOk();
        return Jsoup.parse(seen.getResponse().getContentAsString());
    }
}
