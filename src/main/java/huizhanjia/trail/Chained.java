package huizhanjia.trail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows that hang in a chain for each county; the room that keeps them implements it, so that their chains can be
/// walked.
public interface Chained {

    /// The kind of their chains, such as `event`.
    String kind();

    /// What one of them is, as printed: 操作记录.
    String label();

    /// The counties that have any.
    List<String> counties();

    /// Rows of a county's chain in order, from behind a place on.
    List<Row> after(String county, Place place, int limit);

    /// A place in a chain: rows are walked by position, those that claim the same one by id.
    record Place(long position, UUID id) {

        private static final UUID LAST = new UUID(-1, -1);

        /// Behind everything that claims the position.
        static Place behind(long position) {
            return new Place(position, LAST);
        }
    }

    /// A row as it stands.
    ///
    /// @param content the text whose hash is kept
    /// @param previous what it says of the hash before it; null for a row that hangs in no chain
    /// @param hash what it says of its own; null for a row that hangs in no chain
    record Row(
            Place place,
            String content,
            @Nullable Hash previous,
            @Nullable Hash hash) {

        long position() {
            return place.position();
        }
    }

    /// The first row behind a position.
    default Optional<Row> next(String county, long position) {
        return after(county, Place.behind(position), 1).stream().findFirst();
    }
}
