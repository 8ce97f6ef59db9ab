package huizhanjia.member.roll;

import java.time.LocalDateTime;
import java.util.List;

/// Members of a union and below by what they have in common (口径：在籍，不含保留会籍；按统计归属).
///
/// @param asOf the moment of the count
/// @param active members counted
/// @param retained memberships kept but not counted (MEM-08)
public record Statistics(LocalDateTime asOf, long active, long retained, List<Split> splits) {

    /// One way to split the members.
    public record Split(String key, String title, List<Slice> slices) {}

    /// One part of a split, with its share in tenths of a per cent.
    ///
    /// @param code as stored; empty text where nothing was filled in
    public record Slice(String code, String label, long members, int share) {}
}
