package huizhanjia.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.intake.IntakeId;
import huizhanjia.intake.IntakeWorld.Reception;
import huizhanjia.kernel.Actor;
import huizhanjia.signin.As;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeopleTest
record IntakePagesTests(Reception reception, MockMvcTester http) {

    private static final String LIST = "来宾名册,,\n姓名,号,手机\n张三,11010519491231002x,13812345678\n李四,123,1\n";

    @Test
    void a_roster_goes_through_the_four_steps() throws Exception {
        var by = reception.clerk();
        var uploaded = upload(by, LIST);
        assertThat(uploaded).hasStatus(302);
        var path = Objects.requireNonNull(uploaded.getResponse().getRedirectedUrl());

        var mapping = get(by, path);
        assertThat(mapping.select(".steps .here").text()).isEqualTo("识别表头");
        assertThat(mapping.select("select[name='sheet.0.column.0'] option[selected]")
                        .val())
                .isEqualTo("name");
        assertThat(mapping.text()).contains("没有找到必需的列：证件号码").contains("******").doesNotContain("110105");

        assertThat(map(by, path, "name", "")).hasStatus(422).bodyText().contains("缺少必需的列：证件号码");
        assertThat(map(by, path, "name", "id")).hasStatus(302);
        var card = reception.rested(IntakeId.of(path.substring("/intakes/".length())), by);

        var checked = get(by, path);
        assertThat(checked.select(".tally").text()).contains("新增 1 行").contains("有误 1 行");
        assertThat(get(by, path + "/rows?outcome=WRONG").select("td").eachText())
                .contains("第 4 行", "李四");
        assertThat(get(by, path + "/rows?outcome=NEW").select("td").eachText()).contains("第 3 行", "张三");

        assertThat(http.post()
                        .uri(path + "/commit")
                        .param("choice", "RIGHT_ONES")
                        .with(As.actor(by)))
                .hasStatus(302);
        reception.rested(card.id(), by);
        var committed = get(by, path);
        assertThat(committed.select("h2").text()).contains("提交结果");
        assertThat(committed.select("form[action$=/undo] button").text()).contains("撤回");
        assertThat(http.post().uri(path + "/undo").with(As.actor(by))).hasStatus(302);
        assertThat(reception.rested(card.id(), by).state()).isEqualTo("已撤回");
        // Unions on paper stand in no tree: what the list shows of real ones, LongListsTests says.
        assertThat(get(by, "/intakes").select("h1").text()).isEqualTo("导入");
    }

    @Test
    void what_the_commit_refused_stands_behind_its_number_with_the_reason() throws Exception {
        var by = reception.clerk();
        var card = reception.checked(by, "姓名,证件号码\n迟到者,11010519491231002X\n李四,123\n");
        var path = "/intakes/" + card.id();
        assertThat(http.post()
                        .uri(path + "/commit")
                        .param("choice", "RIGHT_ONES")
                        .with(As.actor(by)))
                .hasStatus(302);
        reception.rested(card.id(), by);
        var page = get(by, path);
        assertThat(page.select("a[href$=/marked]")).hasSize(1);
        var link = page.select(".tally a[href*='outcome=WRONG']").attr("href");
        assertThat(get(by, link).select("td").eachText()).containsExactly("第 2 行", "来晚了，席位已满");
    }

    @Test
    void what_cannot_be_read_is_refused_on_the_form() {
        assertThat(upload(reception.clerk(), "%PDF-1.7"))
                .hasStatus(422)
                .bodyText()
                .contains("这不是表格文件");
        assertThat(upload(reception.clerk(), "")).hasStatus(422).bodyText().contains("文件是空的");
    }

    @Test
    void the_template_and_the_marked_copy_are_downloads() {
        var by = reception.clerk();
        assertThat(http.get().uri("/intakes/template?kind=guests").with(As.actor(by)))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var card = reception.checked(by, "姓名,证件号码\n李四,123\n");
        var marked = http.get()
                .uri("/intakes/" + card.id() + "/marked")
                .with(As.actor(by))
                .exchange();
        assertThat(marked).hasStatusOk();
        assertThat(marked.getResponse().getHeader("Content-Disposition"))
                .contains("attachment")
                .contains(".xlsx");
    }

    @Test
    void progress_is_told_until_it_is_over() throws Exception {
        var by = reception.clerk();
        var card = reception.upload(by, "姓名,证件号码\n钱七,360426199101010071\n");
        reception.intakes().check(card, by);
        var running =
                Objects.requireNonNull(reception.intakes().need(card.id(), by).job());
        var told = http.get()
                .uri("/jobs/" + running.id() + "/events")
                .with(As.actor(by))
                .exchange();
        assertThat(told).hasStatusOk();
        assertThat(told.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("event: over");
    }

    private MvcTestResult upload(Actor by, String text) {
        var file = new MockMultipartFile("file", "guests.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return http.post()
                .uri("/intakes")
                .multipart()
                .file(file)
                .param("kind", "guests")
                .with(As.actor(by))
                .exchange();
    }

    private MvcTestResult map(Actor by, String path, String first, String second) {
        return http.post()
                .uri(path + "/mapping")
                .param("sheet.0", "true")
                .param("sheet.0.from", "2")
                .param("sheet.0.to", "2")
                .param("sheet.0.column.0", first)
                .param("sheet.0.column.1", second)
                .param("then", "check")
                .with(As.actor(by))
                .exchange();
    }

    private Document get(Actor by, String path) throws UnsupportedEncodingException {
        var answer = http.get().uri(path).with(As.actor(by)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
