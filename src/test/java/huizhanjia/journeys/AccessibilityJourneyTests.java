package huizhanjia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Of rows that are built alike the first few are looked at, and every one that is built otherwise.
@JourneyTest
record AccessibilityJourneyTests(FrontDoor door) {

    private static final String ROW = "<li><a href='/one'>会员</a></li>";

    @Test
    void rows_alike_are_looked_at_once_and_what_differs_is_found() {
        try (var somebody = door.on(Screen.DESK)) {
            somebody.open("/sign-in");
            somebody.page().setContent("""
                    <html lang="zh-CN"><head><title>表</title><style>.pale { color: #eee; background: #fff }</style></head>
                    <body><main><h1>表</h1><ul>%s%s%s%s%s</ul></main></body></html>
                    """.formatted(
                            ROW.repeat(20),
                            "<li><a href='/two'></a></li>",
                            "<li><a class='pale' href='/three'>会员</a></li>",
                            "<li id='twice'><a href='/four'>会员</a></li><li id='twice'><a href='/five'>会员</a></li>",
                            ROW.repeat(20)));
            var barriers = Accessibility.barriers(somebody.page());
            assertThat(somebody.page().locator("[data-alike]").count()).isBetween(30, 39);
            assertThat(barriers)
                    .anyMatch(words -> words.startsWith("link-name") && words.contains("/two"))
                    .anyMatch(words -> words.startsWith("color-contrast") && words.contains("/three"))
                    .anyMatch(words -> words.equals("an id twice: twice"));
        }
    }
}
