package huizhanjia.sheet;

/// How wide a column must be for what stands in it, in characters.
final class ColumnWidths {

    private ColumnWidths() {}

    static double of(Column column) {
        var heading = column.label().length() * 2 + 2;
        return Math.max(heading, contents(column.kind()));
    }

    private static int contents(ColumnKind kind) {
        return switch (kind) {
            case RESIDENT_ID, CREDIT_CODE -> 21;
            case MOBILE, PHONE, DATE, CODE -> 14;
            case TEXT -> 24;
            case NAME, NUMBER -> 12;
            case YES_NO -> 8;
        };
    }
}
