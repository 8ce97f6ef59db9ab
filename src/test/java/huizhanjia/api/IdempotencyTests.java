package huizhanjia.api;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.api.ApiWorld.Programs;
import huizhanjia.api.ApiWorld.Unions;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import java.util.HashSet;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(ApiWorld.class)
record IdempotencyTests(Door door, Programs programs, Unions unions, JdbcClient jdbc) {

    @Test
    void the_same_call_again_gets_the_first_answer_and_does_nothing() {
        var key = Ids.next().toString();
        var admission = admission("王一次", ApiWorld.number("19900308"), "2020-01-06");
        var first = post(key, admission);
        var second = post(key, admission);
        assertThat(first).hasStatus(201).doesNotContainHeader("Idempotent-Replayed");
        assertThat(second).hasStatus(201).hasHeader("Idempotent-Replayed", "true");
        assertThat(door.json(second)).isEqualTo(door.json(first));
        assertThat(second.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
    }

    @Test
    void the_same_key_with_another_content_is_refused() {
        var key = Ids.next().toString();
        post(key, admission("王原样", ApiWorld.number("19910308"), "2020-01-06"));
        assertThat(post(key, admission("王换样", ApiWorld.number("19910308"), "2020-01-06")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("request.idempotency-key-reused");
    }

    @Test
    void a_write_that_was_refused_leaves_the_key_free() {
        var key = Ids.next().toString();
        var number = ApiWorld.number("19920308");
        assertThat(post(key, admission("王再来", number, "2999-01-01"))).hasStatus(422);
        assertThat(post(key, admission("王再来", number, "2020-01-06"))).hasStatus(201);
    }

    @Test
    void a_conflict_is_answered_again_as_a_conflict() {
        var number = ApiWorld.number("19930308");
        assertThat(post(Ids.next().toString(), admission(unions.school(), "王比对", number, "2020-01-06")))
                .hasStatus(201);
        var key = Ids.next().toString();
        var claim = admission("王比对", number, "2020-01-07");
        var first = post(key, claim);
        assertThat(first).hasStatus(409);
        assertThat(door.json(post(key, claim)).path("related"))
                .isEqualTo(door.json(first).path("related"));
    }

    @Test
    void keys_of_two_posts_do_not_meet() {
        var key = Ids.next().toString();
        assertThat(post(key, admission("王县里", ApiWorld.number("19940308"), "2020-01-06")))
                .hasStatus(201);
        var admission = admission("王乡里", ApiWorld.number("19940308"), "2020-01-06");
        assertThat(door.postOnce(programs.township(), key, "/api/members", admission))
                .hasStatus(201);
    }

    @Test
    void of_many_calls_at_once_one_does_the_work() throws Exception {
        var key = Ids.next().toString();
        var admission = admission("王同时", ApiWorld.number("19950308"), "2020-01-06");
        var answers = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var calls = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> post(key, admission)))
                    .toList();
            for (var call : calls) {
                answers.add(call.get().getResponse().getStatus()
                        + door.json(call.get()).toString());
            }
        }
        assertThat(answers).singleElement().asString().startsWith("201");
    }

    @Test
    void a_key_nobody_could_print_is_refused() {
        assertThat(post("有汉字", admission("王钥匙", ApiWorld.number("19960308"), "2020-01-06")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("request.idempotency-key");
    }

    @Test
    void nothing_personal_rests_with_the_answers() {
        var number = ApiWorld.number("19970308");
        post(Ids.next().toString(), admission("王痕迹", number, "2020-01-06"));
        var rows =
                jdbc.sql("select a::text from api.answer a").query(String.class).list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(number) || row.contains("王痕迹"));
    }

    private MvcTestResult post(String key, String json) {
        return door.postOnce(programs.organizer(), key, "/api/members", json);
    }

    private String admission(String name, String number, String on) {
        return admission(unions.mill(), name, number, on);
    }

    private static String admission(OrgId union, String name, String number, String on) {
        return """
                {"orgId": "%s", "joinedOn": "%s", "person": {"name": "%s", "idNumber": "%s"}}
                """.formatted(union, on, name, number);
    }
}
