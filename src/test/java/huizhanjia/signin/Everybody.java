package huizhanjia.signin;

import huizhanjia.access.Post;
import huizhanjia.kernel.Actor;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A post that may do everything, which nobody holds.
final class Everybody {

    private Everybody() {}

    /// The same clerk in the same place with every permission there is.
    static Actor in(Actor actor) {
        var all = Arrays.stream(Post.values())
                .flatMap(post -> post.permissions().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(
                actor.clerk(),
                actor.appointment(),
                actor.clerkName(),
                actor.post(),
                actor.scope(),
                all,
                actor.request());
    }
}
