package huizhanjia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A city's cadre looks down, finds what most are late with and asks for it; the county does it and says so; the city
/// closes.
@JourneyTest
record SupervisionJourneyTests(FrontDoor door, Clock clock) {

    private static final String WORDS = "请于月底前补办并登记证据";

    @Test
    void the_worst_is_found_from_above_asked_for_done_and_closed(@TempDir Path folder) throws IOException {
        try (var city = door.on(Screen.DESK).signIn("shiganbu")) {
            ask(city);
            var matter = city.page().url();
            try (var county = door.on(Screen.PHONE).signIn("zuzhi")) {
                county.press("青山县总工会 · 组织干部");
                reply(county, Files.writeString(folder.resolve("minutes.txt"), "已补办"));
            }
            city.open(matter);
            city.sees("待督办单位审核");
            city.sees("已补办，证据已登记");
            city.fill("words", "核对无误");
            city.press("办结");
            city.sees("已办结");
            city.findsNoBarrier();
        }
    }

    private void ask(Visitor city) {
        city.menu("总览");
        var worst = city.main().locator("section[aria-labelledby=worst] tbody a");
        assertThat(worst).hasCount(3);
        city.findsNoBarrier();
        worst.first().click();
        city.findsNoBarrier();
        city.main()
                .locator("tbody tr:not(:has-text('沈阳市总工会'))")
                .first()
                .getByText("证据与办理")
                .click();
        city.follow("督办");
        city.fill("words", WORDS);
        city.fill("dueOn", LocalDate.now(clock).plusDays(14).toString());
        city.findsNoBarrier();
        city.press("交办");
        city.sees("待承办单位回复");
    }

    private void reply(Visitor county, Path minutes) {
        county.menu("督办");
        county.findsNoBarrier();
        county.follow(WORDS);
        var matter = county.page().url();
        county.main().locator(".crumbs a").last().click();
        county.field("kind").selectOption(new SelectOption().setIndex(1));
        county.fill("title", "补办纪要");
        county.fill("happenedOn", LocalDate.now(clock).toString());
        county.field("files").setInputFiles(minutes);
        county.press("登记");
        county.sees("minutes.txt");
        county.open(matter);
        county.fill("words", "已补办，证据已登记");
        county.press("回复");
        county.sees("待督办单位审核");
        county.findsNoBarrier();
    }
}
