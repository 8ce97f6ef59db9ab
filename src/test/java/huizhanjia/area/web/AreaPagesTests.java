package huizhanjia.area.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import huizhanjia.HouseTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.signin.Gate;
import java.io.UnsupportedEncodingException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
record AreaPagesTests(MockMvcTester http) {

    private static final Actor CLERK = new Actor(
            ClerkId.next(),
            AppointmentId.next(),
            "周红",
            "组织干部",
            new Scope(OrgId.next(), "210199"),
            Set.of("area:read"),
            "test");

    @Test
    void words_find_the_nearest_place_with_its_full_title() throws Exception {
        var page = get("/areas?q=柳河镇");
        var first = page.select("#found [data-area]").getFirst();
        assertThat(first.attr("data-area")).isEqualTo("210199003");
        assertThat(first.text()).contains("辽宁省沈阳市青山县柳河镇").contains("虚拟代码");
    }

    @Test
    void an_ended_code_says_what_it_is_now() throws Exception {
        assertThat(get("/areas?q=210122").select("#found").text())
                .contains("2015-12-31止")
                .contains("现为 210115");
    }

    @Test
    void one_walks_down_from_the_province() throws Exception {
        assertThat(get("/areas").select("#below li")).hasSize(31);
        assertThat(get("/areas?in=210199").select("#below li")).hasSize(12);
        assertThat(get("/areas?in=210199").select(".crumbs").text()).isEqualTo("全国 › 辽宁省 › 沈阳市 › 青山县");
    }

    @Test
    void words_are_printed_as_text() throws Exception {
        assertThat(get("/areas?q=<script>").select("main script")).isEmpty();
    }

    private Document get(String path) throws UnsupportedEncodingException {
        var answer = http.get()
                .uri(path)
                .with(user("zhou"))
                .with(request -> {
                    Gate.admit(request, CLERK);
                    return request;
                })
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
