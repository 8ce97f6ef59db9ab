package huizhanjia.sheet;

import java.util.Map;

/// How one sheet is to be read.
///
/// @param sheet counted from nought
/// @param headerFrom first row of the header, counted from 1
/// @param headerTo last row of the header; the rows below it are read
/// @param columns the roster's column by key → the sheet's column counted from nought
public record SheetMapping(int sheet, int headerFrom, int headerTo, Map<String, Integer> columns) {

    public SheetMapping {
        columns = Map.copyOf(columns);
    }
}
