package huizhanjia.statute.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.TestDatabase;
import huizhanjia.kernel.Actor;
import huizhanjia.signin.As;
import huizhanjia.statute.LawFiles;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
record LoadingPagesTests(MockMvcTester http) {

    private static final Actor ADMIN = LawFiles.admin("210199");

    @Test
    void a_file_is_shown_corrected_kept_and_withdrawn() throws Exception {
        assertThat(page("/laws").select("a[href=/laws/drafts/new]")).isNotEmpty();
        assertThat(page("/laws/drafts/new").select("input[type=file]")).hasSize(1);
        var draft = location(upload("保护办法.docx", LawFiles.docx("青山保护办法", "第一条　甲。", "第三条　乙。")));
        var shown = page(draft);
        assertThat(shown.text()).contains("读到 2 条", "缺第 2 条", "第三条　乙。");
        assertThat(shown.select("#f-title").attr("value")).isEqualTo("青山保护办法");
        assertThat(shown.select("#f-law option").eachText()).contains("工会基层组织选举工作条例（2016）");
        var refused = post(draft, "title", "青山保护办法", "version", "");
        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请填写版本日期");
        var law = location(post(draft, "title", "青山县保护办法", "version", "2024-05-06"));
        assertThat(law).isEqualTo("/laws/青山县保护办法-2024-05-06");
        assertThat(page(law).text()).contains("青山县保护办法", "郑浩（系统管理员）", "保护办法.docx", "施行 日期未注明");
        assertThat(post(law + "/withdrawal", "reason", " ")).bodyText().contains("请写明撤下的原因");
        assertThat(location(post(law + "/withdrawal", "reason", "试载"))).isEqualTo("/laws");
        assertThat(get(law)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_text_is_kept_under_the_name_the_house_cites_it_by_and_no_other() throws Exception {
        var draft = location(upload("选举条例_20161009.txt", LawFiles.lines("选举条例", "第十四条　甲。")));
        assertThat(post(draft, "title", "选举条例", "version", "2016-10-09", "law", "没有这样的引用"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请从列表中选择");
        var law = location(post(draft, "title", "选举条例", "version", "2016-10-09", "law", "工会基层组织选举工作条例（2016）"));
        assertThat(Objects.requireNonNull(page(law).getElementById("第十四条")).text())
                .contains("甲。", "参数");
        location(post(law + "/withdrawal", "reason", "试载"));
    }

    @Test
    void a_bad_file_is_refused_beside_the_form() throws Exception {
        var refused = upload("某法.docx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Jsoup.parse(refused.getResponse().getContentAsString())
                        .select(".problems")
                        .text())
                .isEqualTo("这是 PDF 文件，读不出条文。请下载这部法规的 Word 版（.docx）");
    }

    private MvcTestResult upload(String name, byte[] content) {
        return http.post()
                .uri("/laws/drafts")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .with(As.actor(ADMIN))
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = http.post().uri(path).with(As.actor(ADMIN));
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return URLDecoder.decode(
                Objects.requireNonNull(result.getResponse().getHeader("Location")), StandardCharsets.UTF_8);
    }

    private Document page(String path) throws Exception {
        var result = get(path);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).with(As.actor(ADMIN)).exchange();
    }
}
