package huizhanjia.statute.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.HouseTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.signin.As;
import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
record LawPagesTests(MockMvcTester http) {

    private static final Actor CLERK = new Actor(
            ClerkId.next(),
            AppointmentId.next(),
            "周红",
            "组织干部",
            new Scope(OrgId.next(), "210199"),
            Set.of("law:read"),
            "test");

    @Test
    void every_text_is_listed_and_opens() throws Exception {
        var links = page("/laws").select("table a");
        assertThat(links).hasSize(13);
        for (var link : links) {
            assertThat(page(link.attr("href")).select("section.article")).isNotEmpty();
        }
    }

    @Test
    void every_anchor_names_one_place() throws Exception {
        for (var link : page("/laws").select("table a")) {
            var anchors = page(link.attr("href")).select(".statute [id]").eachAttr("id");
            assertThat(anchors).doesNotHaveDuplicates().doesNotContain("");
        }
    }

    @Test
    void words_are_found_across_all_texts_and_lead_to_their_sentence() throws Exception {
        var hit = page("/laws?q=会员二十五人以上").select(".hits a").getFirst();
        var parts = hit.attr("href").split("#", 2);
        var sentence = page(parts[0]).getElementById(parts[1]);
        assertThat(Objects.requireNonNull(sentence).text()).contains("用人单位有会员二十五人以上的");
    }

    @Test
    void within_a_text_only_the_articles_with_the_words_are_shown() throws Exception {
        var page = page("/laws/acftu-2020-24?q=会站家");
        assertThat(page.select("section.article").eachAttr("id")).containsExactly("（五）");
        assertThat(page.select("section.article mark").text()).isEqualTo("会站家");
        assertThat(page("/laws/acftu-2020-24?q=没有这些字").select(".empty")).isNotEmpty();
    }

    @Test
    void an_article_shows_what_stands_on_it() throws Exception {
        var law = page("/laws/trade-union-law-2021");
        var article = Objects.requireNonNull(law.getElementById("第十一条"));
        assertThat(article.text()).contains("2009 年版第十条").contains("规则").contains("参数");
        var opinion = Objects.requireNonNull(page("/laws/acftu-2020-24").getElementById("（十二）"));
        assertThat(opinion.text()).contains("QZ12-10");
    }

    @Test
    void a_duty_is_opened_from_its_article_by_those_who_may_and_a_parameter_by_all() throws Exception {
        var reader = new Actor(
                CLERK.clerk(),
                CLERK.appointment(),
                "周红",
                "组织干部",
                CLERK.scope(),
                Set.of("law:read", "parameter:read", "compliance:read"),
                "test");
        var seen = http.get().uri("/laws/acftu-2020-24").with(As.actor(reader)).exchange();
        var links = Jsoup.parse(seen.getResponse().getContentAsString()).select(".citing a");
        assertThat(links.eachAttr("href")).contains("/clauses/QZ12-10", "/parameters/joint.min");
        assertThat(page("/laws/acftu-2020-24").select(".citing a")).isEmpty();
    }

    @Test
    void a_number_of_2009_leads_to_where_its_words_stand_today() throws Exception {
        assertThat(location("/laws/trade-union-law-2009/articles/第十条")).isEqualTo("/laws/trade-union-law-2021#第十一条");
        assertThat(location("/laws/trade-union-law-2021/articles/第十条")).isEqualTo("/laws/trade-union-law-2021#第十条");
    }

    @Test
    void a_text_that_is_not_held_is_not_found() {
        assertThat(get("/laws/no-such-law")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String location(String path) {
        return URLDecoder.decode(
                Objects.requireNonNull(get(path).getResponse().getHeader("Location")), StandardCharsets.UTF_8);
    }

    private Document page(String path) throws UnsupportedEncodingException {
        var result = get(path);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).with(As.actor(CLERK)).exchange();
    }
}
