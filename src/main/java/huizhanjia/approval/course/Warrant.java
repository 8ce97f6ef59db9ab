package huizhanjia.approval.course;

import huizhanjia.kernel.Actor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A reply carries its own consequences: whoever may decide on a petition may enter what follows. Not more: the
/// reply is signed by who may sign.
public final class Warrant {

    private Warrant() {}

    /// The one who decided, empowered to what follows from the decision and nothing else.
    public static Actor of(Actor decided) {
        decided.need("approval:decide");
        var permissions = Stream.concat(
                        decided.permissions().stream(),
                        Stream.of("evidence:file", "field:general", "org:assist", "org:edit", "org:found"))
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(
                decided.clerk(),
                decided.appointment(),
                decided.clerkName(),
                decided.post(),
                decided.scope(),
                permissions,
                decided.request());
    }
}
