package huizhanjia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import huizhanjia.compliance.Verdicts;
import huizhanjia.county.Qingshan;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Judging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A county's cadre before the policy as a text: a sentence is red, somebody owes it, it is done, it is told, it is
/// met.
@JourneyTest
record ClauseJourneyTests(FrontDoor door, Qingshan qingshan, Verdicts verdicts, Clock clock) {

    @ParameterizedTest
    @EnumSource
    void an_overdue_duty_is_cleared_from_the_words_that_ask_for_it(Screen screen, @TempDir Path folder)
            throws IOException {
        var duty = late().getFirst();
        var minutes = Files.writeString(folder.resolve("minutes-" + screen.serial() + ".txt"), "会议纪要 " + duty.title());
        try (var cadre = door.on(screen).signIn("zuzhi")) {
            cadre.press("青山县总工会 · 组织干部");
            cadre.menu("条款追溯");
            cadre.open("/clauses?text=" + duty.source().law());
            cadre.findsNoBarrier();
            sentence(cadre, duty).click();
            cadre.sees(duty.source().quote());
            row(cadre, duty).getByText("逾期").waitFor();
            row(cadre, duty).getByText("证据与办理").click();
            cadre.findsNoBarrier();
            tell(cadre, duty, minutes);
            assertThat(cadre.main().locator(".head .tag")).hasText("已登记，待核");
            cadre.sees(minutes.getFileName().toString());
            cadre.findsNoBarrier();
        }
        try (var superior = door.on(screen).signIn("shiganbu")) {
            superior.open("/orgs/%s/duties/%s".formatted(qingshan.county(), duty.code()));
            superior.findsNoBarrier();
            superior.press("核实属实");
            assertThat(superior.main().locator(".head .tag")).hasText("已达标");
            superior.open("/clauses/" + duty.code());
            assertThat(row(superior, duty)).containsText("已达标");
        }
    }

    private void tell(Visitor cadre, Duty duty, Path minutes) {
        cadre.field("kind")
                .selectOption(duty.proof().evidence().stream()
                        .sorted()
                        .findFirst()
                        .orElseThrow()
                        .name());
        cadre.fill("title", duty.title() + "纪要");
        cadre.fill("participants", "主席、副主席和有关部门");
        cadre.fill("happenedOn", LocalDate.now(clock).toString());
        cadre.field("files").setInputFiles(minutes);
        cadre.press("登记");
    }

    /// What one piece of evidence of today meets.
    private List<Duty> late() {
        var county = qingshan.county();
        return verdicts.of(qingshan.organizer().scope(), county).stream()
                .filter(row -> row.judgement().status().isOverdue())
                .flatMap(row -> DutyBook.find(row.duty()).stream())
                .filter(duty -> duty.proof().judging() == Judging.EVIDENCE
                        && duty.rhythm().times() == 1
                        && !duty.role().equals("经审"))
                .toList();
    }

    /// The first piece of the text that stands for the duty.
    private static Locator sentence(Visitor cadre, Duty duty) {
        var late = "a.demand:is(.red, .orange, .yellow)";
        return cadre.main()
                .locator("%1$s[href*='/%2$s?'], %1$s[href*='/%2$s,'], %1$s[href*=',%2$s']".formatted(late, duty.code()))
                .first();
    }

    private static Locator row(Visitor cadre, Duty duty) {
        return cadre.main()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("青山县总工会"))
                .filter(new Locator.FilterOptions().setHasText(duty.code()))
                .first();
    }
}
