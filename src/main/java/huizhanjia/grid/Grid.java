package huizhanjia.grid;

import java.io.Closeable;
import java.util.List;

/// An open spreadsheet file. Rows are read as they are asked for; nothing but what the format forces is kept in
/// memory.
public sealed interface Grid extends Closeable permits XlsxGrid, PoiGrid, CsvGrid {

    /// What the content says the file is.
    GridKind kind();

    /// Whether other programs read the file as it is; not so the dialects that had to be translated.
    default boolean isAsWritten() {
        return true;
    }

    /// The sheets in their order; exactly one for a .csv.
    List<GridSheet> sheets();

    /// The rows of one sheet from the top, rows without any cell left out; may be asked for more than once.
    GridRows rows(int sheet);

    @Override
    void close();
}
