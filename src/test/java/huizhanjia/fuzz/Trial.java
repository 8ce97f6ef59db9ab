package huizhanjia.fuzz;

import huizhanjia.api.Call;
import huizhanjia.kernel.Actor;
import huizhanjia.signin.Endpoint;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;

/// Puts every kind of hostile thing in the place of every parameter of every endpoint, or, where there is no time for
/// all of them, of each parameter a few, so that every sort of parameter meets each kind.
final class Trial {

    private static final int FEW = 1;
    private static final int REFUSAL = 400;

    /// Under which a form carries what somebody decided.
    private static final Set<String> DECIDING = Set.of("outcome", "released", "move", "choice");

    private final Sender sender;
    private final boolean isAll;
    private final Bodies bodies;
    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<Type, String> ids = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int tried;

    Trial(Sender sender, ObjectMapper json, boolean isAll) {
        this.sender = sender;
        this.isAll = isAll;
        this.bodies = new Bodies(json, type -> Optional.ofNullable(ids.get(type)));
    }

    /// How many parameters were tried.
    int parameters() {
        return tried;
    }

    /// What came back that should not have.
    List<String> wrong() {
        return wrong;
    }

    /// Learns what addresses name, so that those nothing leads to can be asked as well.
    void learn(Collection<Asking> askings) {
        askings.forEach(asking -> asking.places().forEach((place, value) -> {
            places.putIfAbsent(place, value);
            asking.endpoint().typeOf(place).ifPresent(type -> ids.putIfAbsent(type, value));
        }));
    }

    /// An asking of an endpoint that nothing leads to.
    Asking guessed(Endpoint endpoint, Actor actor) {
        var guessed = new LinkedHashMap<String, String>();
        endpoint.places().forEach(place -> guessed.put(place, place(endpoint, place)));
        return new Asking(endpoint, guessed, Map.of(), Map.of(), actor);
    }

    private String place(Endpoint endpoint, String place) {
        return endpoint.typeOf(place)
                .map(ids::get)
                .or(() -> Optional.ofNullable(places.get(place)))
                .orElse(Hostile.FOREIGN_ID.text());
    }

    /// All that one endpoint reads, as it was asked in several ways.
    void endpoint(Endpoint endpoint, List<Asking> askings) {
        var names = new TreeSet<String>();
        endpoint.parameters().forEach(names::add);
        askings.forEach(asking -> names.addAll(asking.names()));
        judge(askings.getFirst(), "as it is", sender.send(askings.getFirst()));
        alike(names).forEach(name -> parameter(name, best(name, askings)));
        askings.getFirst()
                .places()
                .forEach((place, value) -> kinds(
                                value, EnumSet.copyOf(Hostile.singles().toList()))
                        .forEach(kind -> {
                            var asking = askings.getFirst().at(place, kind.text());
                            judge(asking, "{" + place + "} " + kind, sender.send(asking));
                        }));
        body(askings.getFirst());
    }

    /// Rows of a form that grows are alike: one of them is enough.
    private static Collection<String> alike(Set<String> names) {
        return names.stream()
                .collect(Collectors.toMap(
                        name -> name.replaceAll("\\d+", "#"), name -> name, (one, other) -> one, LinkedHashMap::new))
                .values();
    }

    private static Asking best(String name, List<Asking> askings) {
        return askings.stream()
                .filter(asking -> asking.values().containsKey(name))
                .findFirst()
                .orElse(askings.getFirst());
    }

    private void parameter(String name, Asking asking) {
        tried++;
        var typed = String.join("", asking.values().getOrDefault(name, List.of()));
        kinds(typed, EnumSet.complementOf(EnumSet.of(Hostile.MISSING))).forEach(kind -> {
            judge(asking, name + " " + kind, sender.send(kind.in(asking, name)));
        });
        if (asking.values().containsKey(name)) {
            var answer = sender.send(Hostile.MISSING.in(asking, name));
            judge(asking, name + " MISSING", answer);
            if (DECIDING.contains(name) && answer.status() < REFUSAL) {
                wrong.add("%s without %s: status %d".formatted(asking.endpoint().name(), name, answer.status()));
            }
        }
    }

    private Stream<Hostile> kinds(String typed, Set<Hostile> possible) {
        var all = List.copyOf(possible);
        if (isAll) {
            return all.stream();
        }
        var sort = sort(typed);
        return Stream.generate(() -> all.get(turns.merge(sort, 1, Integer::sum) % all.size()))
                .limit(FEW);
    }

    /// The sort of a parameter, as far as what is meant to stand there tells it.
    private static String sort(String typed) {
        if (typed.matches("[0-9a-f]{8}-.*")) {
            return "id";
        }
        if (typed.matches("\\d{4}-\\d\\d(-\\d\\d)?")) {
            return "day";
        }
        return typed.matches("\\d+") ? "number" : typed.matches("[A-Z_]+") ? "kind" : "text";
    }

    private void body(Asking asking) {
        var heads = Map.of("If-Match", "*");
        bodies.of(asking).ifPresent(body -> {
            judge(asking, "json", sender.send(asking, bodies.bytes(body), heads));
            var sent = bodies.hostile(body).toList();
            var step = isAll ? 1 : 9;
            for (var at = turns.merge("json", 1, Integer::sum) % step; at < sent.size(); at += step) {
                judge(
                        asking,
                        "json " + sent.get(at).what(),
                        sender.send(asking, sent.get(at).bytes(), heads));
            }
            if (asking.endpoint().reads(Call.class)) {
                kinds("", EnumSet.copyOf(Hostile.singles().toList()))
                        .forEach(kind -> Stream.of("If-Match", "Idempotency-Key")
                                .forEach(head -> judge(
                                        asking,
                                        head + " " + kind,
                                        sender.send(asking, bodies.bytes(body), Map.of(head, kind.text())))));
            }
        });
    }

    private void judge(Asking asking, String what, Answer answer) {
        answer.wrong()
                .ifPresent(sentence ->
                        wrong.add("%s (%s): %s".formatted(asking.endpoint().name(), what, sentence)));
    }
}
