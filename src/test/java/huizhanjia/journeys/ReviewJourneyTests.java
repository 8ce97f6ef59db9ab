package huizhanjia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The chair takes the report to the party committee: read, saved, printed.
@JourneyTest
record ReviewJourneyTests(FrontDoor door) {

    @ParameterizedTest
    @EnumSource
    void a_report_is_made_saved_and_printed(Screen screen, @TempDir Path folder) throws IOException {
        try (var chair = door.on(screen).signIn("zhuxi")) {
            chair.menu("组织体检");
            chair.findsNoBarrier();
            chair.press("出具今天的体检报告");
            chair.sees("一、总体情况");
            chair.sees("三、逾期和触发禁止事项的义务");
            chair.findsNoBarrier();
            assertThat(words(chair.download(() -> chair.follow("下载 PDF"), folder.resolve("review.pdf"))))
                    .contains("青山县总工会组织体检报告");
            assertThat(chair.download(() -> chair.follow("下载 Word"), folder.resolve("review.docx")))
                    .isNotEmptyFile();
            chair.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(chair.page().locator(".side")).isHidden();
            assertThat(chair.page().locator(".top")).isHidden();
            assertThat(chair.main().getByText("下载 PDF")).isHidden();
            assertThat(chair.main().getByText("单位：青山县总工会")).isVisible();
        }
    }

    private static String words(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
