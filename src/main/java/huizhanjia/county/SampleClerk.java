package huizhanjia.county;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import huizhanjia.access.Post;
import java.util.List;

/// Somebody who signs in to the sample county.
///
/// @param seats the posts they hold, the first one where they belong
record SampleClerk(String loginName, String name, List<Seat> seats) {

    /// A post at a union.
    record Seat(Post post, String union) {

        static Seat of(String notation) {
            var at = notation.indexOf('@');
            return new Seat(Post.valueOf(notation.substring(0, at)), notation.substring(at + 1));
        }
    }

    static List<SampleClerk> all() {
        return SampleFile.rows("clerks").stream().map(SampleClerk::of).toList();
    }

    /// As printed at start: 组织干部、乡镇工会干部.
    String posts() {
        return String.join("、", seats.stream().map(seat -> seat.post().label()).toList());
    }

    /// The sample is a rehearsal: only administrators need one.
    boolean needsSecondFactor() {
        return seats.stream().anyMatch(seat -> seat.post().isAdmin());
    }

    private static SampleClerk of(NamedCsvRecord row) {
        var seats = List.of(row.getField("posts").split("\\|", -1));
        return new SampleClerk(
                row.getField("login"),
                row.getField("name"),
                seats.stream().map(Seat::of).toList());
    }
}
