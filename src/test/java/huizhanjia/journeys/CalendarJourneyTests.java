package huizhanjia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody takes the deadlines along on their phone and, when the phone is lost, takes them back.
@JourneyTest
record CalendarJourneyTests(FrontDoor door) {

    @ParameterizedTest
    @EnumSource
    void a_subscription_is_made_read_by_a_calendar_and_taken_back(Screen screen)
            throws IOException, InterruptedException {
        try (var chair = door.on(screen).signIn("zhuxi")) {
            chair.menu("义务日历");
            chair.findsNoBarrier();
            chair.follow("下月");
            chair.sees("法定义务日历");
            chair.press("新建订阅");
            chair.sees("只显示这一次");
            chair.findsNoBarrier();
            var address = chair.main().locator(".notice code").innerText();
            var feed = asCalendar(address);
            assertThat(feed.statusCode()).isEqualTo(200);
            assertThat(feed.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
            chair.press("停用");
            assertThat(chair.main().locator(".notice code")).hasCount(0);
            assertThat(asCalendar(address).statusCode()).isEqualTo(404);
        }
    }

    /// A program that knows the address and nothing else.
    private HttpResponse<String> asCalendar(String path) throws IOException, InterruptedException {
        try (var calendar = HttpClient.newHttpClient()) {
            return calendar.send(
                    HttpRequest.newBuilder(URI.create(door.address() + path)).build(), BodyHandlers.ofString());
        }
    }
}
