package huizhanjia.journeys;

import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// A walk along every link somebody sees, through each kind of page once: pages that differ only in whom or what they
/// are about are one kind. Two walks share the kinds, so that each looks at half of them and both go everywhere.
///
/// @param mine which kinds this walk looks at; of the others it only asks where they lead
record Walk(Predicate<String> mine, Set<String> kinds, List<String> barriers) {

    private static final Pattern ONE = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/(laws|articles|comparison|parameters|duties|clauses)/)[^/]+");
    private static final Pattern NO_PAGE =
            Pattern.compile(".*/(template|marked|export)(\\?.*)?|/api/.*|/attachments/.*|.*\\.(pdf|docx)");
    private static final Pattern TELLING = Pattern.compile("(kind|outcome|correct)=[^&]*");

    /// One of two walks that share the kinds.
    ///
    /// @param half nought or one
    static Walk half(int half) {
        return new Walk(kind -> Math.floorMod(kind.hashCode(), 2) == half, new HashSet<>(), new ArrayList<>());
    }

    /// The same walk, which from now on looks at whatever neither of the two has met.
    Walk alone() {
        return new Walk(kind -> true, kinds, barriers);
    }

    /// Looks at the page that is open, on both screens and in both sizes of type; from the desk to the phone and back,
    /// so that the next page opens at the desk.
    void look(Visitor visitor, String name) {
        if (!kinds.add(name) || !mine.test(name)) {
            return;
        }
        Accessibility.drawn(visitor.page());
        Accessibility.barriers(visitor.page()).forEach(words -> barriers.add(name + " " + words));
        fit(visitor, Screen.PHONE);
        Accessibility.barriersOfSize(visitor.page()).forEach(words -> barriers.add(name + " on a phone " + words));
        ofType(visitor, name + " on a phone");
        fit(visitor, Screen.DESK);
        ofType(visitor, name);
    }

    private void ofType(Visitor visitor, String where) {
        Accessibility.barriersOfType(visitor.page()).forEach(words -> barriers.add(where + " in large type " + words));
    }

    private static void fit(Visitor visitor, Screen screen) {
        visitor.page().setViewportSize(screen.width(), screen.height());
    }

    /// Goes wherever the links lead, and to the places no link leads to.
    void everywhere(Visitor visitor, String... also) {
        Accessibility.openEyes(visitor.page());
        var been = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of("/"));
        ahead.addAll(List.of(also));
        while (!ahead.isEmpty()) {
            var address = ahead.poll();
            var kind = kind(address);
            if (!NO_PAGE.matcher(address).matches() && been.add(kind)) {
                ahead.addAll(
                        kinds.contains(kind) || !mine.test(kind) ? read(visitor, address) : visit(visitor, address));
                kinds.add(kind);
            }
        }
    }

    private List<String> visit(Visitor visitor, String address) {
        var answer = visitor.page().navigate(address);
        if (answer == null || !answer.ok()) {
            barriers.add(address + " was offered, and answered " + (answer == null ? "nothing" : answer.status()));
        }
        look(visitor, kind(address));
        return links(visitor);
    }

    private static List<String> links(Visitor visitor) {
        return ((List<?>) visitor.page()
                        .evaluate("() => [...document.links].filter(a => a.origin === location.origin)"
                                + ".map(a => a.pathname + a.search)"))
                .stream().map(String::valueOf).distinct().toList();
    }

    /// Where a page leads that somebody else's eyes have seen: it is asked for as the browser would, and not drawn.
    private List<String> read(Visitor visitor, String address) {
        var answer =
                visitor.page().request().get(address, RequestOptions.create().setHeader("Accept", "text/html"));
        if (!answer.ok()) {
            barriers.add(address + " was offered, and answered " + answer.status());
        }
        var page = URI.create(answer.url());
        var origin = page.resolve("/").toString();
        var links = Jsoup.parse(answer.text(), page.toString()).select("a[href]").stream()
                .map(link -> link.absUrl("href").replaceFirst("#.*", ""))
                .filter(link -> link.startsWith(origin))
                .map(link -> link.substring(origin.length() - 1).replace(" ", "%20"))
                .distinct()
                .toList();
        answer.dispose();
        return links;
    }

    private static String kind(String address) {
        var uri = URI.create(address);
        var telling = uri.getRawQuery() == null
                ? ""
                : TELLING.matcher(uri.getRawQuery())
                        .results()
                        .map(found -> found.group())
                        .sorted()
                        .toList()
                        .toString();
        return ONE.matcher(uri.getPath()).replaceAll("…") + telling;
    }
}
