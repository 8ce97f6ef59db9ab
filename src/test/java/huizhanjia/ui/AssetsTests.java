package huizhanjia.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.HouseTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// One stylesheet and one script, kept by the browser for good.
@HouseTest
record AssetsTests(MockMvcTester http) {

    @Test
    void a_page_links_one_stylesheet_and_one_script() throws IOException {
        var page =
                Jsoup.parse(http.get().uri("/sign-in").exchange().getResponse().getContentAsString());
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).containsExactly(Assets.style());
        assertThat(page.select("script").eachAttr("src")).containsExactly(Assets.script());
    }

    @Test
    void they_are_kept_for_good_and_compressed_for_whoever_asks() throws IOException {
        for (var address : new String[] {Assets.style(), Assets.script(), Assets.chart()}) {
            var plain = asked(address, "identity");
            assertThat(plain).hasStatusOk();
            assertThat(plain.getResponse().getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
            assertThat(plain.getResponse().getHeader("Vary")).contains("Accept-Encoding");
            var zipped = asked(address, "gzip, deflate, br");
            assertThat(zipped.getResponse().getHeader("Content-Encoding")).isEqualTo("gzip");
            try (var in = new GZIPInputStream(
                    new ByteArrayInputStream(zipped.getResponse().getContentAsByteArray()))) {
                assertThat(in.readAllBytes()).isEqualTo(plain.getResponse().getContentAsByteArray());
            }
        }
    }

    @Test
    void the_order_is_libraries_then_what_is_common_then_the_parts() throws IOException {
        var style = text(Assets.style());
        assertThat(style.indexOf("Bootstrap")).isLessThan(style.indexOf("a.alone"));
        assertThat(style.indexOf("a.alone")).isLessThan(style.indexOf(".orgs"));
        assertThat(asked(Assets.style(), "").getResponse().getContentType()).startsWith("text/css");
        assertThat(text(Assets.script())).contains("htmx").contains("requestSubmit");
        assertThat(asked(Assets.script(), "").getResponse().getContentType()).contains("javascript");
    }

    @Test
    void a_name_of_another_content_is_no_file() {
        assertThat(asked("/a/style-000000000000.css", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(asked("/a/..%2fapplication.properties", "").getResponse().getStatus())
                .isGreaterThanOrEqualTo(300);
    }

    private String text(String address) {
        return new String(asked(address, "").getResponse().getContentAsByteArray(), UTF_8);
    }

    private MvcTestResult asked(String address, String encodings) {
        return http.get().uri(address).header("Accept-Encoding", encodings).exchange();
    }
}
