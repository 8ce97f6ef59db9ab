package huizhanjia.statute.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.HouseTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.signin.As;
import huizhanjia.statute.LawFiles;
import huizhanjia.statute.Statutes;
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
record LawPagesTests(MockMvcTester http, Statutes statutes) {

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
        var page = page("/laws");
        var links = page.select("table a");
        assertThat(links).hasSizeGreaterThan(8);
        for (var link : links) {
            assertThat(page(link.attr("href")).select("section.article")).isNotEmpty();
        }
        assertThat(page.select("table tr").eachText())
                .filteredOn(row -> row.contains("全文未载入"))
                .anyMatch(row -> row.contains("中华人民共和国工会法"));
    }

    @Test
    void what_is_cited_and_not_loaded_says_so_and_where_it_can_be_had() throws Exception {
        var law = page("/laws/trade-union-law-2021");
        assertThat(law.select(".notice").text())
                .contains("全文未载入", "flk.npc.gov.cn")
                .doesNotContain("./run laws");
        assertThat(law.select("section.article").eachAttr("id"))
                .contains("第十一条")
                .doesNotContain("第二条");
        assertThat(page("/laws/trade-union-law-2009").select(".notice")).isNotEmpty();
        var named = page("/laws/工会基层组织选举工作条例（2016）");
        assertThat(named.select(".notice").text()).contains("全文未载入", "发文机关或上级工会");
        assertThat(Objects.requireNonNull(named.getElementById("第十四条")).text()).contains("参数");
        assertThat(page("/laws").select("#missing + ul").text()).contains("工会基层组织选举工作条例（2016）");
        assertThat(location("/laws/工会基层组织选举工作条例（2016）/articles/第十四条")).isEqualTo("/laws/工会基层组织选举工作条例（2016）#第十四条");
    }

    @Test
    void a_loaded_text_is_read_searched_linked_and_compared() throws Exception {
        var former = kept("# 中华人民共和国工会法", "2009年8月27日 修正", "第九条 旧的第九条说工会干部。", "第十条 企业有会员二十五人以上的，应当建立基层工会委员会。");
        var later = kept(
                "# 中华人民共和国工会法",
                "2021年12月24日 修正",
                "第九条 新的第九条说产业工人队伍。",
                "第十条 旧的第九条说工会干部。",
                "第十一条 用人单位有会员二十五人以上的，应当建立基层工会委员会。");
        assertThat(former).isEqualTo("trade-union-law-2009");
        assertThat(later).isEqualTo("trade-union-law-2021");
        try {
            var page = page("/laws/" + later);
            assertThat(page.select(".notice")).isEmpty();
            assertThat(Objects.requireNonNull(page.getElementById("第十一条")).text())
                    .contains("规则", "2009 年版第十条");
            assertThat(page.select("#loaded").text()).isEqualTo("载入");
            assertThat(page.select("form[action$=withdrawal]")).isEmpty();
            var href = page.select("a[href*=comparison]").attr("href");
            assertThat(href).isEqualTo("/laws/trade-union-law-2021/comparison/trade-union-law-2009");
            assertThat(page(href).select("tbody tr").eachText())
                    .hasSize(2)
                    .anyMatch(row -> row.startsWith("新增 第九条") || row.startsWith("新增"))
                    .anyMatch(row -> row.contains("修改 第十条") && row.contains("第十一条"));
            assertThat(page("/laws?q=新的第九条").select(".hits a").attr("href")).startsWith("/laws/" + later + "#第九条");
            assertThat(location("/laws/trade-union-law-2009/articles/第十条"))
                    .isEqualTo("/laws/trade-union-law-2021#第十一条");
        } finally {
            statutes.withdraw(LawFiles.admin("210199"), former, "试载");
            statutes.withdraw(LawFiles.admin("210199"), later, "试载");
        }
        assertThat(get("/laws/trade-union-law-2021/comparison/trade-union-law-2009"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("全文没有载入");
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

    private String kept(String... lines) {
        var admin = LawFiles.admin("210199");
        var draft = statutes.bring(admin, "某法.md", LawFiles.lines(lines));
        return statutes.keep(admin, draft, statutes.reading(admin, draft).imprint())
                .law();
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
