package huizhanjia.attachment.web;

import static huizhanjia.attachment.AttachmentWorld.COUNTY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import huizhanjia.PeopleTest;
import huizhanjia.access.PaperUnions;
import huizhanjia.attachment.Attachment;
import huizhanjia.attachment.AttachmentWorld.PaperMatters;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Samples;
import huizhanjia.attachment.Slot;
import huizhanjia.kernel.OrgId;
import huizhanjia.signin.As;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeopleTest
record AttachmentPagesTests(Attachments attachments, PaperMatters matters, PaperUnions unions, MockMvcTester http) {

    @Test
    void a_file_is_saved_and_never_shown() {
        var content = Samples.pdf();
        var answer = get(unions.county, hung("关于 “青山” 的批复.pdf", content).path());
        assertThat(answer).hasStatusOk().body().isEqualTo(content);
        assertThat(answer)
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasValue("Content-Type", "application/pdf")
                .hasValue("Cache-Control", "no-store");
        var disposition = Objects.requireNonNull(answer.getResponse().getHeader("Content-Disposition"));
        assertThat(disposition).startsWith("attachment;").contains("filename*=UTF-8''");
        assertThat(URLDecoder.decode(disposition.replaceAll(".*UTF-8''", ""), UTF_8))
                .isEqualTo("关于 “青山” 的批复.pdf");
    }

    @Test
    void nobody_beside_and_nobody_without_the_permission_gets_it() {
        var path = hung("批复.pdf", Samples.pdf()).path();
        assertThat(get(unions.school, path)).hasStatus(422).bodyText().contains("没有这份附件");
        assertThat(get(unions.school, path + "/preview")).hasStatus(422);
        assertThat(get(unions.school, "/attachments/" + OrgId.next())).hasStatus(422);
        assertThat(get(unions.school, "/attachments/no-id")).hasStatus(404);
    }

    @Test
    void a_photograph_and_a_first_page_have_small_pictures() throws IOException {
        for (var file : List.of(
                hung("照片.jpg", Samples.picture("jpg", 3000, 1500)),
                hung("截图.png", Samples.picture("png", 900, 1800)),
                hung("批复.pdf", Samples.pdf()))) {
            for (var time = 0; time < 2; time++) {
                var answer = get(unions.factory, file.path() + "/preview");
                assertThat(answer).hasStatusOk().headers().hasValue("Content-Type", "image/png");
                var picture = ImageIO.read(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
                assertThat(Math.max(picture.getWidth(), picture.getHeight())).isBetween(480, 800);
            }
        }
    }

    @Test
    void what_cannot_be_drawn_has_none() {
        assertThat(get(unions.factory, hung("记录.txt", Samples.text()).path() + "/preview"))
                .hasStatus(404);
        var broken = ("%PDF-1.7\n" + new String(Samples.text(), UTF_8)).getBytes(UTF_8);
        assertThat(get(unions.factory, hung("残缺.pdf", broken).path() + "/preview"))
                .hasStatus(404);
    }

    @Test
    void the_places_of_a_record_show_what_hangs_and_take_more() {
        var file = hung("<b>照片.jpg", Samples.picture("jpg", 30, 20));
        var slots = List.of(Slot.of("minutes", "会议记录", 2).with(List.of(file)), Slot.of("", "其他", 0));
        var open = Jsoup.parse(rendered(slots, true));
        assertThat(open.select("h3").eachText()).containsExactly("会议记录 · 缺 1 份", "其他 · 可不附");
        assertThat(open.select(".files a").attr("href")).isEqualTo(file.path());
        assertThat(open.select(".files").text()).contains("_b_照片", "KB", "李青");
        assertThat(open.select(".files img").attr("src")).isEqualTo(file.path() + "/preview");
        assertThat(open.select("input[type=file][multiple]").eachAttr("name"))
                .containsExactly("files.minutes", "files");
        assertThat(Jsoup.parse(rendered(slots, false)).select("input")).isEmpty();
    }

    private static String rendered(List<Slot> slots, boolean open) {
        var out = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "huizhanjia")
                .render("attachment/slots.jte", Map.of("slots", slots, "open", open), out);
        return out.toString();
    }

    /// A file of the factory.
    private Attachment hung(String name, byte[] content) {
        var by = matters.clerk(unions.factory);
        var kept = attachments.keep(Samples.file(name, content), COUNTY, by);
        attachments.hang(matters.of(unions.factory), List.of(kept.id()), by);
        return kept;
    }

    private MvcTestResult get(OrgId org, String path) {
        return http.get().uri(path).with(As.actor(matters.clerk(org))).exchange();
    }
}
