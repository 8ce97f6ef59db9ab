package huizhanjia.sheet;

import huizhanjia.grid.Grid;
import huizhanjia.grid.GridRow;
import huizhanjia.grid.GridRows;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The rows of a roster, sheet after sheet, read as they are asked for. To be closed.
public final class Rows implements Iterator<Row>, Closeable {

    private final Grid grid;
    private final List<Column> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final Iterator<SheetMapping> sheets;
    private final PassedOver passedOver;
    private @Nullable OpenSheet open;
    private @Nullable Row next;

    /// Starts at the first row below the first header.
    public Rows(Grid grid, Mapping mapping, List<Column> columns) {
        this.grid = grid;
        this.columns = List.copyOf(columns);
        this.passedOver = new PassedOver(columns);
        this.sheets = mapping.sheets().iterator();
        for (var place = 0; place < columns.size(); place++) {
            places.put(columns.get(place).key(), place);
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && advance()) {
            // Goes on until a row is there or the last sheet has ended.
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var row = next;
        next = null;
        return row;
    }

    /// The rows left out so far that were not blank: totals, signatures, repeated headers.
    public PassedOver passedOver() {
        return passedOver;
    }

    @Override
    public void close() {
        if (open != null) {
            open.rows().close();
            open = null;
        }
    }

    /// One step: opens the next sheet, or looks at the next row of the open one.
    private boolean advance() {
        var sheet = open;
        if (sheet == null) {
            return openNext();
        }
        if (!sheet.rows().hasNext()) {
            close();
            return true;
        }
        var raw = sheet.rows().next();
        sheet.joined().see(raw);
        if (raw.number() <= sheet.mapping().headerTo()) {
            passedOver.header(raw);
        } else if (!raw.isBlank() && !passedOver.takes(raw)) {
            next = row(sheet, raw);
        }
        return true;
    }

    private boolean openNext() {
        if (!sheets.hasNext()) {
            return false;
        }
        var mapping = sheets.next();
        passedOver.begin(mapping);
        var merges = grid.sheets().get(mapping.sheet()).merges();
        open = new OpenSheet(mapping, grid.rows(mapping.sheet()), new JoinedCells(merges, mapping), sources(mapping));
        return true;
    }

    private Row row(OpenSheet sheet, GridRow raw) {
        var values = new String[columns.size()];
        List<Note> notes = List.of();
        for (var place = 0; place < values.length; place++) {
            var reading = read(sheet, raw, place);
            values[place] = reading.value();
            if (!reading.remark().isEmpty()) {
                notes = notes.isEmpty() ? new ArrayList<>(2) : notes;
                notes.add(new Note(columns.get(place).key(), reading.remark(), reading.wrong()));
            }
        }
        return new Row(sheet.mapping().sheet(), raw.number(), places, values, notes);
    }

    private Reading read(OpenSheet sheet, GridRow raw, int place) {
        var source = sheet.sources()[place];
        if (source < 0) {
            return Reading.NOTHING;
        }
        var cell = raw.cell(source);
        var filled = cell.isBlank() ? sheet.joined().above(raw.number(), source) : cell;
        return Readings.read(columns.get(place).kind(), filled);
    }

    private int[] sources(SheetMapping mapping) {
        return columns.stream()
                .mapToInt(column -> mapping.columns().getOrDefault(column.key(), -1))
                .toArray();
    }

    /// A sheet being read; for each place in the roster's list the sheet's column, or -1.
    @SuppressWarnings("ArrayRecordComponent")
    private record OpenSheet(SheetMapping mapping, GridRows rows, JoinedCells joined, int[] sources) {}
}
