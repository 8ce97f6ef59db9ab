package huizhanjia.grid;

import java.util.List;

/// One sheet of a file.
///
/// @param index counted from nought, hidden sheets included
/// @param hidden whether the person who made the file put it out of sight
/// @param merges joined cells, by first row
/// @param rowsAtMost how many rows there are, the empty ones included; 0 when that is not known
public record GridSheet(int index, String name, boolean hidden, List<Merge> merges, int rowsAtMost) {}
