package huizhanjia.grid;

import java.util.List;

/// One sheet of a file.
///
/// @param index counted from nought, hidden sheets included
/// @param hidden whether the person who made the file put it out of sight
/// @param merges joined cells, by first row
public record GridSheet(int index, String name, boolean hidden, List<Merge> merges) {}
