package huizhanjia.intake;

/// A row as it was understood, for lists of rows by outcome.
///
/// @param sheet counted from nought
/// @param row as the spreadsheet program shows it
/// @param words what tells it from others, personal data masked, such as 张三 · 210199************ · 红星机械厂工会
public record StagedRow(int sheet, int row, String words) {}
