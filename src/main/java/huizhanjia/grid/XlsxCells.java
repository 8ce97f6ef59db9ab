package huizhanjia.grid;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// Turns the cells of an .xlsx into what a person sees.
final class XlsxCells {

    /// Whether a number format shows days, by its id; a workbook has a handful of formats and millions of cells.
    private final Map<Integer, Boolean> dates = new HashMap<>();

    Cell read(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        return switch (cell.getType()) {
            case EMPTY -> Cell.EMPTY;
            case STRING -> Cell.text(Escapes.decoded(cell.getText()));
            case NUMBER -> number(cell);
            case BOOLEAN -> truth(cell);
            case ERROR -> error(raw(cell));
            case FORMULA -> formula(cell);
        };
    }

    /// What a formula gave last; the reader calls every cell of type "str" a formula, also one without any.
    private Cell formula(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getFormula() == null) {
            return Cell.text(Escapes.decoded(raw(cell)));
        }
        if (cell.getRawValue() == null) {
            return new Cell("", CellKind.UNCOMPUTED, true);
        }
        var value = cell.getValue();
        if (value instanceof BigDecimal) {
            return number(cell).asComputed();
        }
        if (value instanceof Boolean) {
            return truth(cell).asComputed();
        }
        return error(raw(cell)).asComputed();
    }

    /// The reader calls an error also what it cannot take for the number the file says it is.
    private static Cell error(String raw) {
        return CellTexts.isError(raw) ? new Cell(raw, CellKind.ERROR, false) : Cell.text(Escapes.decoded(raw));
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        if (isDate(cell)) {
            var day = day(cell);
            if (day != null) {
                return new Cell(CellTexts.day(day), CellKind.DATE, false);
            }
        }
        return new Cell(CellTexts.number(raw(cell)), CellKind.NUMBER, false);
    }

    private boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        var format = cell.getDataFormatId();
        if (format == null || format == 0) {
            return false;
        }
        return dates.computeIfAbsent(format, id -> DateUtil.isADateFormat(id, cell.getDataFormatString()));
    }

    private static @Nullable LocalDateTime day(org.dhatim.fastexcel.reader.Cell cell) {
        var serial = Double.parseDouble(raw(cell));
        return serial >= 1 && serial < CellTexts.LAST_SERIAL ? cell.asDate() : null;
    }

    private static Cell truth(org.dhatim.fastexcel.reader.Cell cell) {
        return new Cell("1".equals(cell.getRawValue()) ? "TRUE" : "FALSE", CellKind.TRUTH, false);
    }

    private static String raw(org.dhatim.fastexcel.reader.Cell cell) {
        var raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }
}
