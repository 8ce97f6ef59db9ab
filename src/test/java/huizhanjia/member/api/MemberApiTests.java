package huizhanjia.member.api;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.api.ApiWorld;
import huizhanjia.api.ApiWorld.Programs;
import huizhanjia.api.ApiWorld.Unions;
import huizhanjia.api.Door;
import huizhanjia.kernel.OrgId;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

@SpringBootTest
@AutoConfigureMockMvc
@Import(ApiWorld.class)
record MemberApiTests(Door door, Programs programs, Unions unions) {

    private static final String MEMBERS = "/api/members";

    @Test
    void an_admitted_member_is_read_with_masks_and_codes() {
        var number = ApiWorld.number("19900307");
        var member = door.json(door.get(programs.organizer(), admit("欧阳𠮷", number, unions.mill())));
        assertThat(member.at("/person/name").asString()).isEqualTo("欧阳𠮷");
        assertThat(member.at("/person/idNumber").asString()).startsWith("210199********");
        assertThat(member.at("/person/phone").asString()).isEqualTo("199****0001");
        assertThat(member.at("/person/education/label").asString()).contains("专科");
        assertThat(member.at("/standing/code").asString()).isEqualTo("ACTIVE");
        assertThat(member.toString()).doesNotContain(number).doesNotContain("19900000001");
    }

    @Test
    void a_second_claim_on_a_number_is_a_conflict_that_names_the_comparison() {
        var number = ApiWorld.number("19910307");
        admit("陈建国", number, unions.mill());
        var claim = door.post(programs.organizer(), MEMBERS, admission("陈建国", number, unions.school()));
        assertThat(claim).hasStatus(409).bodyJson().extractingPath("$.code").isEqualTo("member.comparison");
        assertThat(door.json(claim).path("related").asString()).hasSize(36);
        assertThat(door.json(claim).toString()).doesNotContain(number);
    }

    @Test
    void what_does_not_fit_is_said_field_by_field() {
        var wrong = admission("王有误", "210199199003070000", unions.mill()).replace("大专", "状元");
        assertThat(door.post(programs.organizer(), MEMBERS, wrong))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .contains("person.idNumber", "person.education");
        var misspelt =
                admission("王有误", ApiWorld.number("19920307"), unions.mill()).replace("education", "educaton");
        assertThat(door.post(programs.organizer(), MEMBERS, misspelt))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("person.educaton");
    }

    @Test
    void a_patch_changes_what_it_names_and_nothing_else() {
        var path = admit("李修改", ApiWorld.number("19930307"), unions.mill());
        var patch =
                "{\"person\": {\"trade\": \"钳工\", \"education\": null, \"migrant\": true, \"phone\": \"199****0001\"}}";
        var edited = door.edit(HttpMethod.PATCH, programs.organizer(), "\"1\"", path, patch);
        assertThat(edited).hasStatusOk().hasHeader("ETag", "\"2\"");
        var member = door.json(door.get(programs.organizer(), path));
        assertThat(member.at("/person/trade").asString()).isEqualTo("钳工");
        assertThat(member.at("/person/education").isNull()).isTrue();
        assertThat(member.at("/person/migrant").asBoolean()).isTrue();
        assertThat(member.at("/person/phone").asString()).isEqualTo("199****0001");
    }

    @Test
    void an_edit_without_a_version_or_with_an_old_one_is_turned_away() {
        var path = admit("赵版本", ApiWorld.number("19940307"), unions.mill());
        var patch = "{\"person\": {\"trade\": \"焊工\"}}";
        assertThat(door.edit(HttpMethod.PATCH, programs.organizer(), path, patch))
                .hasStatus(428);
        assertThat(door.edit(HttpMethod.PATCH, programs.organizer(), "W/\"1\"", path, patch))
                .hasStatus(412);
        assertThat(door.edit(HttpMethod.PATCH, programs.organizer(), "\"1\"", path, patch))
                .hasStatusOk();
        assertThat(door.edit(HttpMethod.PATCH, programs.organizer(), "\"1\"", path, patch))
                .hasStatus(412);
    }

    @Test
    void nobody_is_seen_beyond_the_scope() {
        var path = admit("孙范围", ApiWorld.number("19950307"), unions.school());
        assertThat(door.get(programs.organizer(), path)).hasStatusOk();
        assertThat(door.get(programs.township(), path))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("member.unknown");
        assertThat(door.get(programs.finance(), path)).hasStatus(403);
        assertThat(door.get(programs.township(), MEMBERS + "?org=" + unions.school()))
                .hasStatus(422);
    }

    @Test
    void whole_numbers_are_searched_in_the_content_and_refused_in_the_address() {
        var number = ApiWorld.number("19960307");
        admit("周号码", number, unions.mill());
        assertThat(door.post(programs.organizer(), MEMBERS + "/search", "{\"idNumber\": \"%s\"}".formatted(number)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].name")
                .asArray()
                .containsExactly("周号码");
        assertThat(door.get(programs.organizer(), MEMBERS + "?q=" + number))
                .hasStatus(422)
                .bodyText()
                .contains("/api/members/search")
                .doesNotContain(number);
        assertThat(door.post(programs.organizer(), MEMBERS + "/search", "{}")).hasStatus(422);
    }

    @Test
    void the_list_pages_through_everybody_exactly_once() {
        for (var i = 0; i < 5; i++) {
            admit("吴翻页", ApiWorld.number("19970307"), i % 2 == 0 ? unions.mill() : unions.school());
        }
        assertPaged("");
        assertPaged("&q=wufanye");
    }

    @Test
    void a_filter_that_is_nonsense_is_said_and_not_passed_over() {
        for (var filter : new String[] {"standing=GONE", "education=状元", "ageFrom=old", "joinedFrom=2020-13-01"}) {
            assertThat(door.get(programs.organizer(), MEMBERS + "?" + filter))
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo(filter.substring(0, filter.indexOf('=')));
        }
    }

    @Test
    void a_membership_is_retained_restored_moved_and_ended() {
        var path = admit("郑变化", ApiWorld.number("19980307"), unions.mill());
        step(path + "/retention", "{\"on\": \"2023-01-05\", \"reason\": \"RETIRED\"}", 200);
        step(path + "/restoration", "{\"on\": \"2023-02-06\", \"reason\": {\"code\": \"WORK_AGAIN\"}}", 200);
        step(
                path + "/transfer",
                "{\"to\": \"%s\", \"on\": \"2023-03-07\", \"reason\": \"WORK_CHANGED\"}".formatted(unions.school()),
                200);
        step(path + "/withdrawal", "{\"on\": \"2023-04-08\", \"reason\": \"OWN_WISH\"}", 422);
        step(path + "/withdrawal", "{\"on\": \"2023-04-08\", \"reason\": \"OWN_WISH\", \"note\": \"已宣布\"}", 200);
        step(path + "/expulsion", "{\"on\": \"2023-05-09\", \"reason\": \"BOREDOM\"}", 422);
        assertThat(door.get(programs.organizer(), path + "/spells"))
                .bodyJson()
                .extractingPath("$[*].beganOn")
                .asArray()
                .containsExactly("2023-03-07", "2023-02-06", "2023-01-05", "2020-01-06");
    }

    @Test
    void numbers_are_revealed_for_a_reason_only() {
        var number = ApiWorld.number("19890307");
        var path = admit("王查看", number, unions.mill());
        step(path + "/revelation", "{\"reason\": \" \"}", 422);
        assertThat(door.post(programs.organizer(), path + "/revelation", "{\"reason\": \"核对慰问名单\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.idNumber")
                .isEqualTo(number);
    }

    private void assertPaged(String filter) {
        var ids = new ArrayList<String>();
        var after = "";
        var total = 0;
        do {
            var page = door.json(door.get(programs.organizer(), MEMBERS + "?limit=2&after=" + after + filter));
            page.path("items").forEach(member -> ids.add(member.path("id").asString()));
            total = page.path("total").asInt();
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        assertThat(ids).hasSize(total).hasSizeGreaterThanOrEqualTo(5);
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    private void step(String path, String json, int status) {
        assertThat(door.post(programs.organizer(), path, json)).hasStatus(status);
    }

    /// The address of a new member.
    private String admit(String name, String number, OrgId org) {
        var answer = door.post(programs.organizer(), MEMBERS, admission(name, number, org));
        assertThat(answer).hasStatus(201);
        return MEMBERS + "/" + door.json(answer).path("id").asString();
    }

    private static String admission(String name, String number, OrgId org) {
        return """
                {"orgId": "%s", "joinedOn": "2020-01-06",
                 "person": {"name": "%s", "idNumber": "%s", "phone": "19900000001", "education": "大专"}}
                """.formatted(org, name, number);
    }
}
