package huizhanjia.org.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.api.ApiWorld;
import huizhanjia.api.ApiWorld.Programs;
import huizhanjia.api.ApiWorld.Unions;
import huizhanjia.api.Door;
import huizhanjia.kernel.OrgId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@SpringBootTest
@AutoConfigureMockMvc
@Import(ApiWorld.class)
record OrgApiTests(Door door, Programs programs, Unions unions) {

    @Test
    void a_union_is_founded_read_and_replaced() {
        var id = found(fresh("绿水纺织厂工会"));
        var read = door.get(programs.organizer(), "/api/orgs/" + id);
        assertThat(read).hasStatusOk().hasHeader("ETag", "\"1\"");
        var org = (ObjectNode) door.json(read);
        assertThat(org.at("/particulars/phone").asString()).isEqualTo("199****0002");
        ((ObjectNode) org.path("particulars")).put("head", "孙主席");
        var edited = door.edit(HttpMethod.PUT, programs.organizer(), "\"1\"", "/api/orgs/" + id, amendment(org));
        assertThat(edited).hasStatusOk().hasHeader("ETag", "\"2\"");
        var again = door.json(door.get(programs.organizer(), "/api/orgs/" + id));
        assertThat(again.at("/particulars/head").asString()).isEqualTo("孙主席");
        assertThat(again.at("/particulars/phone").asString()).isEqualTo("199****0002");
        assertThat(again.at("/particulars/employers/0/industry/label").asString())
                .isEqualTo("制造业");
    }

    @Test
    void an_edit_names_the_version_it_was_made_from() {
        var id = found(fresh("白石水泥厂工会"));
        var body = amendment(door.json(door.get(programs.organizer(), "/api/orgs/" + id)));
        assertThat(door.edit(HttpMethod.PUT, programs.organizer(), "/api/orgs/" + id, body))
                .hasStatus(428)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("request.if-match");
        assertThat(door.edit(HttpMethod.PUT, programs.organizer(), "\"7\"", "/api/orgs/" + id, body))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("request.stale");
    }

    @Test
    void what_does_not_fit_is_said_field_by_field() {
        var founding = founding(fresh("黑土农机厂工会"))
                .replace("\"kind\": \"GRASSROOTS\"", "\"kind\": \"CASTLE\"")
                .replace("\"creditCode\": null", "\"creditCode\": \"123\"");
        assertThat(door.post(programs.organizer(), "/api/orgs", founding))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("particulars.kind", "particulars.employers[0].creditCode");
        assertThat(door.post(programs.organizer(), "/api/orgs", "{\"parentID\": 1}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("parentID");
        assertThat(door.post(programs.organizer(), "/api/orgs", "{"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("request.unreadable");
    }

    @Test
    void a_code_without_its_code_and_a_day_beyond_all_years_are_said_field_by_field() {
        var founding = founding(fresh("无码工会"));
        assertThat(door.post(
                        programs.organizer(),
                        "/api/orgs",
                        founding.replace("\"kind\": \"GRASSROOTS\"", "\"kind\": {}")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("particulars.kind");
        for (var day : List.of("+999999999-12-31", "9999-12-31", "0000-00-00", "2026-02-30", "明天")) {
            assertThat(door.post(programs.organizer(), "/api/orgs", founding.replace("2020-05-01", day)))
                    .as(day)
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo("foundedOn");
        }
        assertThat(door.get(programs.organizer(), "/api/members?joinedFrom=+999999999-12-31"))
                .hasStatus(422);
    }

    @Test
    void a_name_that_looks_like_a_path_leads_nowhere() {
        for (var name : List.of("q[3]", "q[2147483647]", "under[]")) {
            assertThat(door.get(programs.organizer(), "/api/orgs?{name}=x", name))
                    .as(name)
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("request.unreadable-name");
        }
        assertThat(door.get(programs.organizer(), "/api/orgs?q.x=1")).hasStatusOk();
    }

    @Test
    void an_employer_that_is_null_is_said() {
        var founding = founding(fresh("空单位工会")).replaceFirst("\\[\\{.*}]", "[null]");
        assertThat(door.post(programs.organizer(), "/api/orgs", founding))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("particulars");
    }

    @Test
    void a_refusal_is_a_problem_with_its_code_and_sentence() {
        var name = fresh("重名工会");
        found(name);
        assertThat(door.post(programs.organizer(), "/api/orgs", founding(name)))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("org.same-name");
    }

    @Test
    void nobody_sees_or_edits_beyond_the_scope() {
        assertThat(door.get(programs.township(), "/api/orgs/" + unions.mill())).hasStatusOk();
        assertThat(door.get(programs.township(), "/api/orgs/" + unions.school()))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("org.unknown");
        assertThat(door.get(programs.township(), "/api/orgs?under=" + unions.county()))
                .hasStatus(422);
        assertThat(door.get(programs.township(), "/api/orgs"))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .contains(unions.mill().toString())
                .doesNotContain(unions.school().toString(), unions.county().toString());
        assertThat(door.post(programs.township(), "/api/orgs", founding(fresh("越权工会"))))
                .hasStatus(422);
    }

    @Test
    void a_post_without_the_permission_is_denied() {
        assertThat(door.post(programs.finance(), "/api/orgs", founding(fresh("财务工会"))))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("access.denied");
        assertThat(door.get("hzj_nonsense", "/api/orgs")).hasStatus(401);
    }

    @Test
    void the_list_pages_through_everything_exactly_once() {
        found(fresh("翻页工会甲"));
        found(fresh("翻页工会乙"));
        var ids = new ArrayList<String>();
        var after = "";
        var total = 0;
        do {
            var page = door.json(door.get(programs.organizer(), "/api/orgs?limit=2&after=" + after));
            page.path("items").forEach(org -> ids.add(org.path("id").asString()));
            total = page.path("total").asInt();
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        assertThat(ids).hasSize(total).contains(unions.mill().toString());
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void a_parameter_that_is_nonsense_is_said_and_not_passed_over() {
        assertThat(door.get(programs.organizer(), "/api/orgs?kind=CASTLE"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("kind");
        assertThat(door.get(programs.organizer(), "/api/orgs/nonsense")).hasStatus(404);
    }

    @Test
    void an_organisation_moves_under_another_parent_by_a_document() {
        var id = found(fresh("搬家工会"));
        var move = "{\"parentId\": \"%s\", \"from\": \"2024-03-01\", \"documentNumber\": \"青工发〔2024〕3号\"}"
                .formatted(unions.township());
        var moved = door.edit(HttpMethod.POST, programs.organizer(), "\"1\"", "/api/orgs/" + id + "/affiliation", move);
        assertThat(moved).hasStatusOk();
        assertThat(door.get(programs.township(), "/api/orgs/" + id)).hasStatusOk();
    }

    private String found(String name) {
        var answer = door.post(programs.organizer(), "/api/orgs", founding(name));
        assertThat(answer).hasStatus(201);
        var id = door.json(answer).path("id").asString();
        assertThat(answer).hasHeader("Location", "/api/orgs/" + id);
        return id;
    }

    private static String amendment(JsonNode org) {
        return "{\"particulars\": %s}".formatted(org.path("particulars"));
    }

    private static String fresh(String name) {
        return name + Math.abs(OrgId.next().value().getLeastSignificantBits() % 1_000_000);
    }

    private String founding(String name) {
        return """
                {"parentId": "%s", "foundedOn": "2020-05-01", "documentNumber": "青工发〔2020〕8号", "documentOn": "2020-04-20",
                 "particulars": {"kind": "GRASSROOTS", "name": "%s", "area": {"code": "210199001"},
                                 "phone": "19900000002",
                                 "employers": [{"name": "%s有限公司", "creditCode": null, "industry": "C"}]}}
                """.formatted(unions.county(), name, name);
    }
}
