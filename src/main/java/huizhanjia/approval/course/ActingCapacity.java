package huizhanjia.approval.course;

import huizhanjia.kernel.ClerkId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who is about to act: the post in use, and those in whose stead the clerk may act today (代).
///
/// @param keeps the desks where nobody sits (无人经办) that the post answers for: it may hand on what waits there
public record ActingCapacity(Position own, List<Position> inStead, Set<Desk> keeps) {

    public ActingCapacity {
        inStead = List.copyOf(inStead);
        keeps = Set.copyOf(keeps);
    }

    public ActingCapacity(Position own, List<Position> inStead) {
        this(own, inStead, Set.of());
    }

    /// In one's own name only.
    public static ActingCapacity of(Position own) {
        return new ActingCapacity(own, List.of());
    }

    /// The same, answering for empty desks.
    public ActingCapacity keeping(Set<Desk> desks) {
        return new ActingCapacity(own, inStead, desks);
    }

    /// As whom the clerk acts at the desk: in the own post before anybody's stead, and neither by a barred clerk nor
    /// for one.
    public Optional<Position> at(Desk desk, Set<ClerkId> barred) {
        if (barred.contains(own.clerk())) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(own), inStead.stream())
                .filter(position -> desk.admits(position) && !barred.contains(position.clerk()))
                .findFirst();
    }
}
