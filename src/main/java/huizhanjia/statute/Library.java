package huizhanjia.statute;

import huizhanjia.law.LawBook;
import huizhanjia.law.LawText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All texts of law at one moment: those that were loaded, and what comes with the house of the others.
public final class Library {

    private final Map<String, Loaded> loaded;
    private final List<LawText> texts;
    private final Map<String, LawText> byName = new HashMap<>();

    Library(Collection<Loaded> loaded) {
        this.loaded = loaded.stream()
                .collect(Collectors.toUnmodifiableMap(it -> it.text().id(), it -> it));
        var all = new HashMap<String, LawText>();
        LawBook.all().forEach(text -> all.put(text.id(), text));
        loaded.forEach(it -> all.put(it.text().id(), it.text()));
        texts = all.values().stream().sorted(LawText.ORDER).toList();
        texts.stream().filter(LawText::isWhole).forEach(text -> {
            byName.putIfAbsent(text.title(), text);
            byName.putIfAbsent(dated(text), text);
        });
        byName.putAll(all);
    }

    /// Every text of which there are articles, in the order of lists.
    public List<LawText> all() {
        return texts.stream().filter(text -> !text.articles().isEmpty()).toList();
    }

    /// The text of an id; also the one that is cited by its title, alone or with its year, once it was loaded.
    public Optional<LawText> find(String law) {
        return Optional.ofNullable(byName.get(law));
    }

    /// Who loaded a text; empty when it came with the house.
    public Optional<Loaded> loaded(LawText text) {
        return Optional.ofNullable(loaded.get(text.id()));
    }

    /// All under which the house may cite a text.
    public Set<String> names(LawText text) {
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(text.id()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The other versions of a text, the newest first.
    public List<LawText> others(LawText text) {
        return all().stream()
                .filter(other ->
                        other.title().equals(text.title()) && !other.id().equals(text.id()))
                .toList();
    }

    /// Of some cited texts those that have no words here, each by its title.
    public List<String> missing(Collection<String> cited) {
        return cited.stream().filter(law -> find(law).isEmpty()).sorted().toList();
    }

    private static String dated(LawText text) {
        return "%s（%d）".formatted(text.title(), text.version().getYear());
    }
}
