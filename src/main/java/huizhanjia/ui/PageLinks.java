package huizhanjia.ui;

/// Where the pager leads; empty text where there is nothing.
///
/// @param first to the first page; empty text when this is it
/// @param next to the next page; empty text at the end
/// @param total of the whole result
/// @param from the number of the first row shown, counted from 1; 0 when not known
public record PageLinks(String first, String next, long total, long from) {}
