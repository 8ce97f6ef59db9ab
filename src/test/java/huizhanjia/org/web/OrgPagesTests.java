package huizhanjia.org.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import huizhanjia.HouseTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Employer;
import huizhanjia.org.Grounds;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.signin.Gate;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;

@HouseTest
record OrgPagesTests(Orgs orgs, JdbcClient jdbc, MockMvcTester http) {

    @Test
    void the_tree_unfolds_down_to_the_selected_organisation() throws Exception {
        var village = village();
        var page = get("/orgs?node=" + village);
        assertThat(page.select("[role=treeitem][aria-selected=true]").attr("id"))
                .isEqualTo("b-" + village);
        assertThat(page.select("[role=treeitem][aria-expanded=true]")).hasSize(2);
        assertThat(page.select(".tree .asof").text()).startsWith("组织关系截至 20");
    }

    @Test
    void the_tree_waits_folded_on_a_phone_unless_something_was_looked_for_in_it() throws Exception {
        var page = get("/orgs");
        assertThat(page.select(".tree > input#tree-fold:not([checked]) + label[for=tree-fold]")
                        .text())
                .isEqualTo("选择工会");
        assertThat(get("/orgs?find=qs").select("#tree-fold[checked]")).hasSize(1);
    }

    @Test
    void a_folded_branch_is_a_link_and_has_a_page_of_its_own() throws Exception {
        var town = town();
        grounds().found(town, OrgKind.VILLAGE, "远村工会");
        var twist = get("/orgs").select("#b-" + town + " > .node > .twist").getFirst();
        assertThat(get(twist.attr("href")).select("#b-" + town).text()).contains("远村工会");
        assertThat(get(twist.attr("data-children")).select("#children").text()).contains("远村工会");
    }

    @Test
    void the_list_filters_and_keeps_its_state_in_the_address() throws Exception {
        var town = town();
        grounds().found(town, OrgKind.GRASSROOTS, "红星厂工会", Employer.named("红星机械厂"));
        grounds().found(town, OrgKind.VILLAGE, "蓝星村工会");
        var page = get("/orgs?node=" + town + "&q=hxjx&kind=GRASSROOTS");
        assertThat(page.select("table.list tbody tr")).hasSize(1);
        assertThat(page.select("table.list tbody").text()).contains("红星厂工会").contains("红星机械厂");
        assertThat(page.select("#f-q").val()).isEqualTo("hxjx");
        assertThat(page.select("#f-kind option[selected]").val()).isEqualTo("GRASSROOTS");
        assertThat(page.select(".pager").text()).contains("共 1 条");
    }

    @Test
    void the_tree_is_searched_by_initials() throws Exception {
        grounds().found(town(), OrgKind.VILLAGE, "鱼鳞河村工会");
        assertThat(get("/orgs?find=ylhc").select("#tree .name").eachText()).contains("鱼鳞河村工会");
    }

    @Test
    void a_founding_without_a_document_comes_back_filled() throws Exception {
        var answer = post(
                "/orgs",
                clerk(),
                Map.of(
                        "parent",
                        town().toString(),
                        "kind",
                        "VILLAGE",
                        "name",
                        "缺文村工会",
                        "areaCode",
                        "柳河镇",
                        "foundedOn",
                        "明天"));
        assertThat(answer).hasStatus(422);
        var page = page(answer);
        assertThat(page.select("#f-name").val()).isEqualTo("缺文村工会");
        assertThat(page.select("#f-foundedOn").val()).isEqualTo("明天");
        assertThat(page.select("#h-documentNumber").text()).contains("没有批复不能建会");
        assertThat(page.select("#h-areaCode").hasClass("problem")).isFalse();
    }

    @Test
    void a_joint_union_of_one_is_refused_with_the_reason() throws Exception {
        var form = new HashMap<>(founding(town(), "一家联合工会"));
        form.put("kind", "JOINT");
        form.put("employer1.name", "独一家");
        var answer = post("/orgs", clerk(), form);
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".problems").text()).contains("两个以上单位");
        assertThat(page(answer).select("[name='employer1.name']").val()).isEqualTo("独一家");
    }

    @Test
    void a_complete_founding_leads_to_the_organisation() throws Exception {
        var answer = post("/orgs", clerk(), founding(town(), "新立村工会"));
        assertThat(answer).hasStatus3xxRedirection();
        var shown = get(String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(shown.select("h1").text()).isEqualTo("新立村工会");
        assertThat(shown.select(".timeline").text()).contains("建立工会组织（青工发〔2026〕12号）");
    }

    @Test
    void one_more_employer_is_asked_for_without_losing_what_was_typed() throws Exception {
        var form = new HashMap<>(founding(town(), "多单位工会"));
        form.put("slots", "1");
        form.put("more", "1");
        var page = page(post("/orgs", clerk(), form));
        assertThat(page.select("fieldset.employer")).hasSize(2);
        assertThat(page.select("#f-name").val()).isEqualTo("多单位工会");
    }

    @Test
    void an_edit_shows_masks_and_keeps_what_they_hide() throws Exception {
        var village = village();
        var form = Map.of(
                "kind", "VILLAGE", "name", "改名村工会", "areaCode", "210199003", "phone", "13800005678", "version", "1");
        assertThat(post("/orgs/" + village, clerk(), form)).hasStatus3xxRedirection();
        var edit = get("/orgs/" + village + "/edit");
        assertThat(edit.select("#f-phone").val()).isEqualTo("138****5678");
        assertThat(edit.select("[name=version]").val()).isEqualTo("2");
        assertThat(get("/orgs/" + village).text()).contains("改名村工会").contains("138****5678");
        assertThat(post("/orgs/" + village, clerk(), form))
                .hasStatus(422)
                .bodyText()
                .contains("已被他人修改");
    }

    @Test
    void an_affiliation_finds_its_new_parent_first() throws Exception {
        var village = village();
        var target = grounds().found(grounds().county(), OrgKind.TOWNSHIP, Grounds.fresh("新家乡工会"));
        var choices = get("/orgs/" + village + "/affiliation?q=新家乡").select("[name=parent]");
        assertThat(choices.eachAttr("value")).contains(target.toString());
        var blank = post("/orgs/" + village + "/affiliation", clerk(), Map.of("from", "2025-03-01"));
        assertThat(blank).hasStatus(422).bodyText().contains("请先查找").contains("请填写文号");
        var form = Map.of("parent", target.toString(), "from", "2025-03-01", "documentNumber", "青工发〔2025〕9号");
        assertThat(post("/orgs/" + village + "/affiliation", clerk(), form)).hasStatus3xxRedirection();
        assertThat(get("/orgs/" + village).select(".crumbs").text()).contains("新家乡工会");
    }

    @Test
    void a_post_without_the_permission_sees_no_button_and_is_refused() throws Exception {
        var reader = Grounds.reader(grounds().county());
        var village = village();
        assertThat(page(get("/orgs/" + village, reader)).select("a[href$=edit]"))
                .isEmpty();
        assertThat(get("/orgs/" + village + "/edit", reader)).hasStatus(403);
        assertThat(post("/orgs", reader, founding(village, "越权工会"))).hasStatus(403);
    }

    @Test
    void nothing_typed_becomes_markup() throws Exception {
        var village = grounds().found(town(), OrgKind.VILLAGE, "<script>alert(1)</script>村工会");
        assertThat(get("/orgs/" + village).select("main script")).isEmpty();
        assertThat(get("/orgs?find=<script>alert(1)</script>").select("main script"))
                .isEmpty();
    }

    private Grounds grounds() {
        return new Grounds(orgs, jdbc);
    }

    private Actor clerk() {
        return grounds().clerk();
    }

    private OrgId town() {
        return grounds().found(grounds().county(), OrgKind.TOWNSHIP_FEDERATION, Grounds.fresh("柳河镇总工会"));
    }

    private OrgId village() {
        return grounds().found(town(), OrgKind.VILLAGE, Grounds.fresh("石桥村工会"));
    }

    private static Map<String, String> founding(OrgId parent, String name) {
        return Map.of(
                "parent", parent.toString(),
                "kind", "VILLAGE",
                "name", name,
                "areaCode", "210199003",
                "foundedOn", "2026-03-01",
                "documentNumber", "青工发〔2026〕12号",
                "documentOn", "2026-02-20");
    }

    private Document get(String path) throws UnsupportedEncodingException {
        var answer = get(path, clerk());
        assertThat(answer).hasStatusOk();
        return page(answer);
    }

    private MvcTestResult get(String path, Actor actor) {
        return http.get()
                .uri(URI.create(UriUtils.encodeQuery(path, StandardCharsets.UTF_8)))
                .with(user("zhou"))
                .with(request -> {
                    Gate.admit(request, actor);
                    return request;
                })
                .exchange();
    }

    private MvcTestResult post(String path, Actor actor, Map<String, String> form) {
        var request = http.post().uri(path).with(user("zhou")).with(csrf()).with(made -> {
            Gate.admit(made, actor);
            return made;
        });
        form.forEach(request::param);
        return request.exchange();
    }

    private static Document page(MvcTestResult answer) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
