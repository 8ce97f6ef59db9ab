package huizhanjia.compliance.review;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.sheet.LibreOffice;
import huizhanjia.signin.As;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@QingshanTest
@Transactional
record ReviewPagesTests(Qingshan qingshan, MockMvcTester http) {

    @Test
    void a_report_is_made_from_the_checkup_and_listed_there() throws Exception {
        assertThat(html("/checkup").select("form[action=/reviews]")).hasSize(1);
        var path = make();
        var page = html(path);
        assertThat(page.select("h1").text()).isEqualTo("青山县总工会组织体检报告");
        assertThat(page.select(".remark").text()).contains("单位：青山县总工会").contains("日期：");
        assertThat(page.select("h2").eachText()).contains("一、总体情况", "二、自上次以来的改进", "三、逾期和触发禁止事项的义务");
        assertThat(html("/checkup").select(".reviews a").eachAttr("href")).contains(path);
    }

    @Test
    void who_only_looks_is_offered_none_and_refused() throws Exception {
        var viewer = qingshan.cityViewer();
        var seen = http.get()
                .uri("/checkup?org=" + qingshan.county())
                .with(As.actor(viewer))
                .exchange();
        assertThat(Jsoup.parse(seen.getResponse().getContentAsString()).select("form[action=/reviews]"))
                .isEmpty();
        assertThat(http.post()
                        .uri("/reviews")
                        .param("org", qingshan.county().toString())
                        .with(As.actor(viewer))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void pdf_and_docx_say_what_the_page_says(@TempDir Path folder) throws Exception {
        var path = make();
        var page = html(path);
        var pdf = get(path + ".pdf");
        assertThat(pdf).hasStatusOk().hasContentTypeCompatibleWith("application/pdf");
        assertThat(pdf.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment");
        var word = get(path + ".docx");
        assertThat(word).hasStatusOk();
        var file = folder.resolve("review.docx");
        Files.write(file, word.getResponse().getContentAsByteArray());
        var papers = new ArrayList<>(List.of(text(pdf.getResponse().getContentAsByteArray()), words(file)));
        var opened = LibreOffice.convertIfAble(file, "pdf", folder);
        if (opened.isPresent()) {
            papers.add(text(Files.readAllBytes(opened.get())));
        }
        for (var said : papers) {
            assertThat(said).doesNotContain("□");
            page.select("h1, h2, .remark")
                    .eachText()
                    .forEach(words -> assertThat(said).contains(words.replaceAll("\\s", "")));
            page.select("td").eachText().forEach(words -> assertThat(said).contains(words.replaceAll("\\s", "")));
        }
    }

    private String make() {
        var made = http.post()
                .uri("/reviews")
                .param("org", qingshan.county().toString())
                .with(As.actor(qingshan.chair()))
                .exchange();
        assertThat(made).hasStatus3xxRedirection();
        return Objects.requireNonNull(made.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    private org.jsoup.nodes.Document html(String path) throws IOException {
        var result = get(path);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).with(As.actor(qingshan.chair())).exchange();
    }

    private static String words(Path docx) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            return words.getText().replaceAll("\\s", "");
        }
    }

    /// Its words without spaces and line ends; what stands at the foot of pages may cut a sentence only between rows.
    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
