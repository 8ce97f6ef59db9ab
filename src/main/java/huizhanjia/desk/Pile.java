package huizhanjia.desk;

import java.util.List;

/// What lies on a desk.
///
/// @param cards numbers with a button
/// @param todos single things with their own day
public record Pile(List<Card> cards, List<Todo> todos) {

    static final Pile NOTHING = new Pile(List.of(), List.of());

    public Pile {
        cards = List.copyOf(cards);
        todos = List.copyOf(todos);
    }

    static Pile of(Card... cards) {
        return new Pile(List.of(cards), List.of());
    }
}
