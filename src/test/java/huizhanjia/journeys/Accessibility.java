package huizhanjia.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The eye of axe-core (WCAG 2.2 A and AA, and what its makers hold to be good practice) and four checks of our own.
final class Accessibility {

    private static final String AXE = resource("/axe.min.js");
    private static final String OURS = resource("/huizhanjia/journeys/page-checks.js");
    private static final String ASK = """
            async (rules) => {
              const found = await axe.run(document, {
                resultTypes: ['violations'],
                runOnly: rules,
                rules: { 'duplicate-id': { enabled: true } },
              });
              return found.violations.flatMap((rule) => rule.nodes.map((node) =>
                `${rule.id}: ${node.html.slice(0, 120)} (${node.failureSummary.split('\\n').at(-1).trim()})`));
            }
            """;
    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> OF_SIZE = List.of("target-size", "scrollable-region-focusable");

    private Accessibility() {}

    /// What keeps somebody from using the page as it is shown now; empty when nothing does.
    static List<String> barriers(Page page) {
        page.evaluate(AXE);
        var found = told(page, ASK, ALL).toList();
        page.keyboard().press("Tab"); // a focus that keys have moved is one that must be seen
        return Stream.concat(found.stream(), told(page, OURS, true)).distinct().toList();
    }

    /// What the same page has got by another size of the screen.
    static List<String> barriersOfSize(Page page) {
        return Stream.concat(told(page, ASK, OF_SIZE), told(page, OURS, false))
                .distinct()
                .toList();
    }

    /// What the same page has got by another size of its type.
    static List<String> barriersOfType(Page page) {
        return told(page, OURS, false).distinct().toList();
    }

    private static Stream<String> told(Page page, String check, Object how) {
        return ((List<?>) page.evaluate(check, how)).stream().map(String::valueOf);
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(Accessibility.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
