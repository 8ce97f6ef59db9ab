package huizhanjia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a page costs on the wire: its files come once and are kept.
@JourneyTest
record FirstPaintJourneyTests(FrontDoor door) {

    private static final int FIRST_PAGE_BYTES = 110 * 1024;
    private static final String SENT = """
            [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .filter((entry) => entry.transferSize > 0)
            """.strip();

    @Test
    void the_first_page_is_small_and_the_next_asks_for_itself_alone() {
        try (var clerk = door.on(Screen.DESK)) {
            clerk.open("/sign-in");
            assertThat(told(clerk, SENT + ".reduce((sum, entry) => sum + entry.transferSize, 0)"))
                    .isBetween(10_000, FIRST_PAGE_BYTES);
            clerk.signIn("jiceng").open("/members");
            assertThat(told(clerk, SENT + ".length")).isBetween(1, 2);
        }
    }

    private static int told(Visitor visitor, String script) {
        visitor.page().waitForLoadState();
        return (Integer) visitor.page().evaluate(script);
    }
}
