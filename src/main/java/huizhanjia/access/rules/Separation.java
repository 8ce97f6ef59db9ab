package huizhanjia.access.rules;

import huizhanjia.access.Post;
import huizhanjia.kernel.OrgId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// Which posts one clerk may not hold at the same time.
public final class Separation {

    private static final Set<Post> MONEY = Set.of(Post.FINANCE, Post.AUDIT_COMMISSION);

    private Separation() {}

    /// A post at an organisation.
    public record Seat(OrgId org, Post post) {}

    /// Why the new seat cannot stand beside those already held at the same time; empty when it can.
    public static Optional<String> objection(Seat wanted, Collection<Seat> held) {
        return held.stream().flatMap(seat -> objection(wanted, seat).stream()).findFirst();
    }

    private static Optional<String> objection(Seat wanted, Seat held) {
        if (wanted.equals(held)) {
            return Optional.of("该用户同期已有同样的任职，不必重复授权");
        }
        if (wanted.post().isAdmin() || held.post().isAdmin()) {
            return Optional.of(
                    "系统管理员、安全管理员、审计员须由不同的人专任，该用户同期已任“%s”".formatted(held.post().label()));
        }
        var sameUnion = wanted.org().equals(held.org());
        if (sameUnion && wanted.post() != held.post() && MONEY.contains(wanted.post()) && MONEY.contains(held.post())) {
            return Optional.of("财务与经审不能由同一人在同一工会兼任，请另定人选");
        }
        return Optional.empty();
    }
}
