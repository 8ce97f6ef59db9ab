package huizhanjia.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes a list row by row; what is written leaves at once, so that a long list needs no more memory than a
/// short one.
public sealed interface SheetWriter extends Closeable permits XlsxSheetWriter, CsvSheetWriter {

    /// Begins an .xlsx on a stream, which stays open.
    static SheetWriter xlsx(OutputStream out, Export export) throws IOException {
        return new XlsxSheetWriter(out, export);
    }

    /// Begins a .csv (UTF-8 with its mark, as Chinese Excel wants it) on a stream, which stays open.
    static SheetWriter csv(OutputStream out, Export export) throws IOException {
        return new CsvSheetWriter(out, export);
    }

    /// One row: a value for each column, empty for none, days as 1990-01-31 and numbers plain.
    void row(List<String> values) throws IOException;

    /// Writes what belongs below the last row; without it the file is incomplete.
    @Override
    void close() throws IOException;
}
