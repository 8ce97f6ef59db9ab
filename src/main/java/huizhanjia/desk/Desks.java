package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Gathers what waits for the post in use.
@Component
public class Desks {

    private final List<DeskSource> sources;

    Desks(List<DeskSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /// The cards of a post, in the order of the subjects; nothing is shown that counts nought.
    public List<Card> cards(Actor actor) {
        return sources.stream()
                .flatMap(source -> source.cards(actor).stream())
                .filter(card -> card.count() > 0)
                .toList();
    }

    /// What waits with a day of its own, the nearest first.
    public List<Todo> todos(Actor actor) {
        return sources.stream()
                .flatMap(source -> source.todos(actor).stream())
                .sorted(Comparator.comparing(Todo::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
