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

    /// What is asked of a page, in the page: each question of the driver takes longer than most answers.
    private static final String EYE = """
            globalThis.eye = {
              alike: %s,
              checks: %s,
              drawn: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
              axe: async (options, context = document) => {
                const lean = { resultTypes: ['violations'], selectors: false, preload: false };
                const found = await axe.run(context, { ...lean, ...options });
                return found.violations.flatMap((rule) => rule.nodes.map((node) =>
                  `${rule.id}: ${node.html.slice(0, 120)} (${node.failureSummary.split('\\n').at(-1).trim()})`));
              },
              ofSize: ['target-size', 'scrollable-region-focusable'],
              ofAll: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            };
            """.formatted(
                    resource("/huizhanjia/journeys/alike.js").strip(),
                    resource("/huizhanjia/journeys/page-checks.js").strip());

    /// How large a thing came out, no other that is built alike tells; all else the first few tell of the others.
    private static final String LOOK = """
            async () => {
              eye.alike();
              const rules = Object.fromEntries(eye.ofSize.map((rule) => [rule, { enabled: false }]));
              const found = await eye.axe({ runOnly: eye.ofAll, rules }, { include: [document], exclude: ['[data-alike]'] });
              return [...found, ...await eye.axe({ runOnly: eye.ofSize })];
            }
            """;
    private static final String OF_SIZE = """
            async () => {
              await eye.drawn();
              return [...await eye.axe({ runOnly: eye.ofSize }), ...eye.checks(false)];
            }
            """;
    private static final String OF_TYPE = """
            async () => {
              document.documentElement.className = 'large';
              await eye.drawn();
              return eye.checks(false);
            }
            """;

    private Accessibility() {}

    /// Has the eye in every page that is opened from now on: handed to each by itself it takes half a second.
    static void openEyes(Page page) {
        page.addInitScript(AXE + EYE);
    }

    /// What keeps somebody from using the page as it is shown now; empty when nothing does. Of things that are built
    /// alike, such as the rows of a list, axe is shown the first few.
    static List<String> barriers(Page page) {
        if (page.evaluate("typeof eye").equals("undefined")) {
            page.evaluate(AXE);
            page.evaluate(EYE);
        }
        var found = told(page, LOOK).toList();
        page.keyboard().press("Tab"); // a focus that keys have moved is one that must be seen
        return Stream.concat(found.stream(), told(page, "() => eye.checks(true)"))
                .distinct()
                .toList();
    }

    /// What the same page has got by another size of the screen.
    static List<String> barriersOfSize(Page page) {
        return told(page, OF_SIZE).distinct().toList();
    }

    /// What the same page has got in large type.
    static List<String> barriersOfType(Page page) {
        return told(page, OF_TYPE).distinct().toList();
    }

    /// Waits until what follows the size, such as a chart, is drawn: by the second frame after it.
    static void drawn(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    private static Stream<String> told(Page page, String check) {
        return ((List<?>) page.evaluate(check)).stream().map(String::valueOf);
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(Accessibility.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
