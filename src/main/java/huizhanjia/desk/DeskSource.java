package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import java.util.List;

/// What one subject puts on the desk of a post.
interface DeskSource {

    /// Numbers with a button; a card that counts nought is not shown.
    default List<Card> cards(Actor actor) {
        return List.of();
    }

    /// Single things with their own day.
    default List<Todo> todos(Actor actor) {
        return List.of();
    }
}
