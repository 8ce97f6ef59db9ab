package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import huizhanjia.ui.desk.Todo;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Gathers what waits for the post in use.
@Component
public class Desks {

    private static final Comparator<Todo> NEAREST =
            Comparator.comparing(Todo::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<DeskSource> sources;

    Desks(List<DeskSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /// The cards that count anything, in the order of the subjects; what has a day of its own, the nearest first.
    public Pile of(Actor actor) {
        var piles = sources.stream().map(source -> source.of(actor)).toList();
        return new Pile(
                piles.stream()
                        .flatMap(pile -> pile.cards().stream())
                        .filter(card -> card.count() > 0)
                        .toList(),
                piles.stream()
                        .flatMap(pile -> pile.todos().stream())
                        .sorted(NEAREST)
                        .toList(),
                piles.stream().mapToLong(Pile::more).sum());
    }
}
