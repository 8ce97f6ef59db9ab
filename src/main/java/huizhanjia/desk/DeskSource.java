package huizhanjia.desk;

import huizhanjia.kernel.Actor;

/// What one subject puts on the desk of a post; a card that counts nought is not shown.
interface DeskSource {

    Pile of(Actor actor);
}
