package huizhanjia.ui.desk;

import huizhanjia.kernel.Excerpt;
import java.util.List;

/// What lies on a desk.
///
/// @param cards numbers with a button
/// @param todos single things with their own day, the nearest of each subject
/// @param more how many such things are only counted
public record Pile(List<Card> cards, List<Todo> todos, long more) {

    /// As many of a subject as a desk bears.
    public static final Excerpt.Span SHOWN = new Excerpt.Span(0, 10);

    /// The one that tells whether any is late, where the nearest stands first.
    public static final Excerpt.Span FIRST = new Excerpt.Span(0, 1);

    /// Of a subject that puts nothing there.
    public static final Pile NOTHING = new Pile(List.of(), List.of(), 0);

    public Pile {
        cards = List.copyOf(cards);
        todos = List.copyOf(todos);
    }

    /// Cards alone.
    public static Pile of(Card... cards) {
        return new Pile(List.of(cards), List.of(), 0);
    }

    /// How many single things there are, listed or not.
    public long all() {
        return todos.size() + more;
    }
}
