package huizhanjia.fuzz;

import huizhanjia.kernel.Actor;
import huizhanjia.signin.Endpoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// A walk through the house from its front page: what its links and forms ask, one asking of each kind.
final class Tour {

    private static final int REFUSED = 422;

    private final Sender sender;
    private final int most;
    private final Map<PathPattern, List<Endpoint>> patterns = new LinkedHashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Asking> found = new LinkedHashMap<>();
    private final Queue<Asking> ahead = new ArrayDeque<>();
    private boolean isSettling;
    private final List<String> broken = new ArrayList<>();

    /// @param most how many pages of one endpoint are opened by one actor
    Tour(List<Endpoint> endpoints, Sender sender, int most) {
        this.sender = sender;
        this.most = most;
        var parser = new PathPatternParser();
        endpoints.stream()
                .map(endpoint -> Map.entry(parser.parse(endpoint.path()), endpoint))
                .sorted(Map.Entry.comparingByKey(PathPattern.SPECIFICITY_COMPARATOR))
                .forEach(known -> patterns.computeIfAbsent(known.getKey(), any -> new ArrayList<>())
                        .add(known.getValue()));
    }

    /// Goes on where it was: from now on what opens new ways is done, not only tried.
    void settle() {
        isSettling = true;
        visits.clear();
        seen.clear();
    }

    /// Goes wherever the actor may, from the front page and from every address that names nothing.
    void walk(Actor actor) {
        patterns.values().stream()
                .flatMap(List::stream)
                .filter(endpoint ->
                        endpoint.isRead() && endpoint.places().findAny().isEmpty())
                .forEach(endpoint -> note(new Asking(endpoint, Map.of(), Map.of(), Map.of(), actor)));
        while (!ahead.isEmpty()) {
            var next = ahead.remove();
            if (next.endpoint().isRead()) {
                open(next);
            } else if (!isSettling || !sender.isApart(next.endpoint())) {
                press(next);
            }
        }
    }

    private void open(Asking next) {
        var answer = sender.send(next);
        tell(next, answer);
        if (answer.isShown()) {
            read(Jsoup.parse(answer.text()), next);
        }
    }

    /// Fills a form in until it is taken; the way it was taken is the one to remember.
    private void press(Asking form) {
        var trying = form;
        for (var tries = 0; tries < Filling.TRIES; tries++) {
            var answer = pressOnce(trying);
            var better = answer.status() == REFUSED
                    ? Filling.better(trying, Jsoup.parse(answer.text()), tries)
                    : Optional.<Asking>empty();
            if (better.isEmpty()) {
                break;
            }
            trying = better.get();
        }
        found.put(kind(form), trying);
    }

    /// What a form changes stays when it opens ways that nobody knew.
    private Answer pressOnce(Asking form) {
        var answer = sender.press(form, given -> {
            if (!isSettling) {
                return false;
            }
            var before = found.size();
            if (given.isShown()) {
                read(Jsoup.parse(given.text()), form);
            } else if (given.place().startsWith("/")) {
                asking("GET", given.place(), form.actor()).ifPresent(next -> {
                    found.putIfAbsent(kind(next), next);
                    open(next);
                });
            }
            return found.size() > before;
        });
        tell(form, answer);
        return answer;
    }

    /// What is asked, whatever it is asked of; rows of a form that grows are alike.
    private static String kind(Asking asking) {
        return asking.endpoint().name()
                + asking.names().stream()
                        .map(name -> name.replaceAll("\\d+", "#"))
                        .distinct()
                        .toList();
    }

    private void tell(Asking asking, Answer answer) {
        answer.wrong().filter(wrong -> answer.status() >= 500).ifPresent(wrong -> broken.add(asking + " " + wrong));
    }

    /// One asking for every endpoint and set of names.
    Collection<Asking> found() {
        return found.values();
    }

    List<String> broken() {
        return broken;
    }

    private void read(Document page, Asking from) {
        page.select("a[href], [hx-get]").stream()
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.attr("hx-get"))
                .flatMap(href -> asking("GET", absolute(href, from), from.actor()).stream())
                .forEach(this::note);
        page.select("form")
                .forEach(form -> actions(form, from)
                        .flatMap(
                                action -> asking(
                                        form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET",
                                        action,
                                        from.actor())
                                        .stream())
                        .map(asking -> filled(asking, form))
                        .forEach(this::note));
    }

    private static String absolute(String href, Asking from) {
        return href.startsWith("?") || href.isEmpty() ? path(from) + href : href;
    }

    private static String path(Asking asking) {
        return UriComponentsBuilder.fromPath(asking.endpoint().path())
                .encode()
                .buildAndExpand(asking.places())
                .toUriString();
    }

    private static Stream<String> actions(Element form, Asking from) {
        var own = form.hasAttr("action") ? absolute(form.attr("action"), from) : path(from);
        return Stream.concat(
                Stream.of(own), form.select("[formaction]").stream().map(button -> button.attr("formaction")));
    }

    private static Asking filled(Asking asking, Element form) {
        var values = new LinkedHashMap<>(asking.values());
        values.putAll(Filling.values(form));
        return new Asking(asking.endpoint(), asking.places(), values, Filling.files(form), asking.actor());
    }

    private void note(Asking asking) {
        if (!seen.add(asking.toString())) {
            return;
        }
        var kind = kind(asking);
        found.putIfAbsent(kind, asking);
        var isRead = asking.endpoint().isRead();
        var visit = asking.actor().clerk() + (isRead ? asking.endpoint().name() : kind);
        if (visits.merge(visit, 1, Integer::sum) <= (isRead ? most : 1)) {
            ahead.add(asking);
        }
    }

    private Optional<Asking> asking(String verb, String href, Actor actor) {
        if (!href.startsWith("/") || href.startsWith("//")) {
            return Optional.empty();
        }
        var uri =
                UriComponentsBuilder.fromUriString(href.replaceFirst("#.*", "")).build();
        var path = PathContainer.parsePath(uri.getPath() == null ? "/" : uri.getPath());
        for (var known : patterns.entrySet()) {
            var match = known.getKey().matchAndExtract(path);
            var endpoint = known.getValue().stream().filter(of(verb)).findFirst();
            if (match != null && endpoint.isPresent()) {
                var values = new LinkedHashMap<String, List<String>>();
                uri.getQueryParams()
                        .forEach((name, typed) -> values.put(
                                decoded(name), typed.stream().map(Tour::decoded).toList()));
                return Optional.of(new Asking(endpoint.get(), match.getUriVariables(), values, Map.of(), actor));
            }
        }
        return Optional.empty();
    }

    private static Predicate<Endpoint> of(String verb) {
        return endpoint -> endpoint.verb().equals(verb);
    }

    private static String decoded(String text) {
        return text == null ? "" : UriUtils.decode(text.replace('+', ' '), java.nio.charset.StandardCharsets.UTF_8);
    }
}
