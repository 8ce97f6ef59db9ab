package huizhanjia.approval.course;

import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.OrgId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Where posts may sit: one for each permission and each appointment a post holds or succeeds. A desk admits a
/// post if it admits one of its places.
public record Seats(List<Place> places) {

    public Seats {
        places = List.copyOf(places);
    }

    /// A post with one of its permissions, by its own appointment or one it succeeds.
    public record Place(Position position, String permission, AppointmentId appointment) {}

    /// Of everybody the hand may act as.
    public static Seats of(ActingCapacity capacity) {
        return of(Stream.concat(Stream.of(capacity.own()), capacity.inStead().stream())
                .toList());
    }

    /// Of some posts.
    public static Seats of(Collection<Position> positions) {
        return new Seats(positions.stream().flatMap(Seats::places).toList());
    }

    private static Stream<Place> places(Position position) {
        return position.permissions().stream()
                .flatMap(permission -> Stream.concat(Stream.of(position.appointment()), position.succeeds().stream())
                        .map(appointment -> new Place(position, permission, appointment)));
    }

    /// Those that a desk of some unions with some permission may admit.
    public Seats at(Map<OrgId, Set<String>> desks) {
        return new Seats(places.stream()
                .filter(place ->
                        desks.getOrDefault(place.position().org(), Set.of()).contains(place.permission()))
                .toList());
    }

    /// The unions of the posts.
    public String[] orgs() {
        return texts(place -> place.position().org());
    }

    /// One thing of each place, in their order.
    public String[] texts(Function<Place, Object> column) {
        return places.stream().map(column).map(Object::toString).toArray(String[]::new);
    }
}
