package huizhanjia.ui.desk;

import huizhanjia.kernel.Actor;

/// What one subject puts on the desk of a post; a card that counts nought is not shown.
public interface DeskSource {

    /// What waits for the post in use.
    Pile of(Actor actor);
}
