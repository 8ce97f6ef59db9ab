package huizhanjia.signin;

import huizhanjia.kernel.Actor;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Follows the links and forms of pages from the desk on, one or two of each kind.
final class Crawl {

    private static final int OF_A_KIND = 2;
    private static final String HIDDEN_TOKEN = "_csrf";

    /// Signing out or switching ends the crawl; streams never end.
    private static final Set<String> LEFT_OUT = Set.of("/sign-out", "/type");

    private final MockMvcTester http;
    private final Actor actor;
    private final List<Kind> kinds;
    private final Map<String, List<Request>> found = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>(List.of("/"));

    Crawl(ApplicationContext house, MockMvcTester http, Actor actor) {
        this.http = http;
        this.actor = actor;
        this.kinds = Endpoint.all(house).stream().map(Kind::of).toList();
    }

    /// Everything that pages offer.
    List<Request> all() {
        while (!waiting.isEmpty()) {
            visit(waiting.poll());
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    /// What is wrong with the answer to a request; nothing when the house said yes or no.
    List<String> wrong(Request request, String name, String value) {
        var answer = send(request);
        var told = "%s %s=%s".formatted(request.endpoint(), name, value.substring(0, Math.min(24, value.length())));
        var thrown = answer.getUnresolvedException();
        if (thrown != null) {
            return List.of(told + " → " + NestedExceptionUtils.getMostSpecificCause(thrown));
        }
        var status = answer.getResponse().getStatus();
        return status >= 500 ? List.of(told + " → " + status) : List.of();
    }

    private void visit(String address) {
        var path = URI.create(address).getRawPath();
        var request = offered("GET", address, Map.of());
        if (request.isEmpty() || path.endsWith("/events")) {
            return;
        }
        var answer = send(request.get());
        var type = String.valueOf(answer.getResponse().getContentType());
        if (answer.getUnresolvedException() != null || !type.startsWith("text/html")) {
            return;
        }
        var page = Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
                "http://localhost" + path);
        page.select("a[href^=/]").forEach(link -> queue(link.attr("href")));
        page.select("form").forEach(form -> offer(form, path));
    }

    private void queue(String address) {
        var plain = address.replaceFirst("#.*$", "").replace(" ", "%20").replace("|", "%7C");
        if (seen.add(plain)) {
            waiting.add(plain);
        }
    }

    private void offer(Element form, String path) {
        var verb = form.attr("method").isEmpty() ? "GET" : form.attr("method").toUpperCase(Locale.ROOT);
        var action = form.attr("action").isEmpty() ? path : form.attr("action");
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], select[name], textarea[name], button[name]")) {
            if (!field.attr("name").equals(HIDDEN_TOKEN) && !field.attr("type").equals("file")) {
                fields.put(field.attr("name"), filled(field));
            }
        }
        offered(verb, action, fields);
    }

    private static String filled(Element field) {
        return switch (field.tagName()) {
            case "select" -> {
                var chosen = field.selectFirst("option[selected]");
                var first = field.select("option[value]").stream()
                        .filter(option -> !option.attr("value").isEmpty())
                        .findFirst();
                yield chosen != null
                        ? chosen.attr("value")
                        : first.map(option -> option.attr("value")).orElse("");
            }
            case "textarea" -> field.text().isEmpty() ? "说明情况的一句话" : field.text();
            default -> field.attr("value").isEmpty() ? example(field.attr("type")) : field.attr("value");
        };
    }

    private static String example(String type) {
        return switch (type) {
            case "date" -> "2026-03-02";
            case "number" -> "2";
            case "checkbox" -> "true";
            default -> "说明情况";
        };
    }

    /// Remembers the request when there are not enough of its kind; empty when there are, or nobody answers it.
    private Optional<Request> offered(String verb, String address, Map<String, String> fields) {
        var parts = address.split("\\?", 2);
        var all = new LinkedHashMap<String, String>();
        if (parts.length > 1) {
            for (var pair : parts[1].split("&", -1)) {
                var name = pair.split("=", 2);
                all.put(decoded(name[0]), name.length > 1 ? decoded(name[1]) : "");
            }
        }
        all.putAll(fields);
        var kind = kinds.stream().filter(it -> it.answers(verb, parts[0])).findFirst();
        if (kind.isEmpty() || LEFT_OUT.contains(parts[0])) {
            return Optional.empty();
        }
        var request = new Request(kind.get().name(), verb, parts[0], all);
        var known = found.computeIfAbsent(kind.get().name() + " " + all.keySet(), any -> new ArrayList<>());
        if (known.size() >= OF_A_KIND) {
            return Optional.empty();
        }
        known.add(request);
        return Optional.of(request);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private MvcTestResult send(Request request) {
        var sent = http.method(HttpMethod.valueOf(request.verb()))
                .uri(URI.create(request.path()))
                .with(As.actor(actor));
        request.fields().forEach(sent::param);
        return sent.exchange();
    }

    /// An endpoint that recognises its requests.
    private record Kind(String name, String verb, PathPattern pattern) {

        static Kind of(Endpoint endpoint) {
            return new Kind(endpoint.name(), endpoint.verb(), PathPatternParser.defaultInstance.parse(endpoint.path()));
        }

        boolean answers(String asked, String path) {
            return verb.contains(asked) && pattern.matches(PathContainer.parsePath(path));
        }
    }
}
