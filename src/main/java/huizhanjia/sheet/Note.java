package huizhanjia.sheet;

/// Something to tell a person about one cell of a row.
///
/// @param key of the roster's column
/// @param remark in Chinese, with the remedy
/// @param wrong whether the cell cannot be used; otherwise it was used as the remark says
public record Note(String key, String remark, boolean wrong) {}
