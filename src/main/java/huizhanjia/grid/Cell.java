package huizhanjia.grid;

/// One cell as a person sees it.
///
/// @param text plain digits for a number, ISO for a day, the words otherwise; empty for an empty cell
/// @param kind what the file says the cell is
/// @param computed whether a formula made it, so that the text is the value last calculated
public record Cell(String text, CellKind kind, boolean computed) {

    /// Nothing there.
    public static final Cell EMPTY = new Cell("", CellKind.EMPTY, false);

    /// A cell of words; an empty one when there are none.
    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, CellKind.TEXT, false);
    }

    /// Whether nothing but space is in it; a formula nobody has calculated yet stands for something.
    public boolean isBlank() {
        return text.isBlank() && kind != CellKind.UNCOMPUTED;
    }

    Cell asComputed() {
        return new Cell(text, kind, true);
    }
}
