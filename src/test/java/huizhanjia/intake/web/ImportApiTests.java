package huizhanjia.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import huizhanjia.api.ApiWorld;
import huizhanjia.api.ApiWorld.Programs;
import huizhanjia.api.Door;
import huizhanjia.task.Bell;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@SpringBootTest
@AutoConfigureMockMvc
@Import(ApiWorld.class)
record ImportApiTests(Door door, Programs programs, Bell bell) {

    private static final String LIST = """
            工会名称,上级工会名称,基层工会类型,单位名称,建会日期,工会负责人
            东山村工会,青山县总工会,村（社区）工会,,2012.5.1,赵一
            西山村工会,没有这家总工会,村（社区）工会,,2012.5.1,钱二
            """;

    @Test
    void a_roster_is_brought_in_watched_committed_and_taken_back() {
        var path = uploaded("名册.csv", LIST);
        var checked = rested(path);
        assertThat(checked.at("/state/code").asString()).isEqualTo("CHECKED");
        assertThat(rows(checked, "checked")).isEqualTo("NEW=1 WRONG=1 ");
        assertThat(door.get(programs.organizer(), path + "/problems"))
                .bodyJson()
                .extractingPath("$.items[0].row")
                .isEqualTo(3);
        begin(path + "/commit", "{\"choice\": \"RIGHT_ONES\"}", 202);
        assertThat(rested(path).at("/state/code").asString()).isEqualTo("COMMITTED");
        assertThat(found("东山村工会")).isEqualTo(1);
        begin(path + "/undo", "", 202);
        assertThat(rested(path).at("/state/code").asString()).isEqualTo("UNDONE");
        assertThat(found("东山村工会")).isZero();
        begin(path + "/undo", "", 422);
    }

    @Test
    void a_file_whose_header_is_not_understood_waits_for_a_person() {
        var path = uploaded("别的.csv", "甲,乙\n1,2\n");
        assertThat(rested(path).at("/state/code").asString()).isEqualTo("UNRECOGNISED");
        begin(path + "/commit", "{\"choice\": \"RIGHT_ONES\"}", 422);
    }

    @Test
    void an_import_is_seen_and_begun_within_the_post_only() {
        var path = uploaded("名册.csv", LIST);
        assertThat(door.get(programs.township(), path))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("intake.unknown");
        assertThat(door.upload(programs.finance(), "orgs", "名册.csv", LIST)).hasStatus(403);
        assertThat(door.upload(programs.organizer(), "castles", "名册.csv", LIST))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("intake.unknown-roster");
        rested(path);
    }

    private String uploaded(String fileName, String content) {
        var answer = door.upload(programs.organizer(), "orgs", fileName, content);
        assertThat(answer).hasStatus(202);
        var path = "/api/imports/" + door.json(answer).path("id").asString();
        assertThat(answer).hasHeader("Location", path);
        return path;
    }

    private void begin(String path, String json, int status) {
        assertThat(door.post(programs.organizer(), path, json)).hasStatus(status);
    }

    private long found(String union) {
        return door.json(door.get(programs.organizer(), "/api/orgs?q={q}", union))
                .path("total")
                .asLong();
    }

    /// Once nothing is under way.
    private JsonNode rested(String path) {
        bell.ring();
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> door.json(door.get(programs.organizer(), path)),
                        read -> read.path("progress").isNull());
    }

    private static String rows(JsonNode read, String stage) {
        var text = new StringBuilder();
        for (var count : read.path(stage)) {
            text.append("%s=%d "
                    .formatted(
                            count.at("/outcome/code").asString(),
                            count.path("rows").asInt()));
        }
        return text.toString();
    }
}
