package huizhanjia.grid;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/// Turns the cells of a workbook in memory into what a person sees.
final class PoiCells {

    private PoiCells() {}

    static Cell read(org.apache.poi.ss.usermodel.@Nullable Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        if (cell.getCellType() == CellType.FORMULA) {
            return read(cell, cell.getCachedFormulaResultType()).asComputed();
        }
        return read(cell, cell.getCellType());
    }

    private static Cell read(org.apache.poi.ss.usermodel.Cell cell, CellType type) {
        return switch (type) {
            case BLANK -> Cell.EMPTY;
            case STRING -> Cell.text(cell.getStringCellValue());
            case NUMERIC -> number(cell);
            case BOOLEAN -> new Cell(cell.getBooleanCellValue() ? "TRUE" : "FALSE", CellKind.TRUTH, false);
            case ERROR -> new Cell(FormulaError.forInt(cell.getErrorCellValue()).getString(), CellKind.ERROR, false);
            case FORMULA, _NONE -> new Cell("", CellKind.UNCOMPUTED, true);
        };
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell) {
        var value = cell.getNumericCellValue();
        if (value >= 1 && value < CellTexts.LAST_SERIAL && DateUtil.isCellDateFormatted(cell)) {
            return new Cell(CellTexts.day(cell.getLocalDateTimeCellValue()), CellKind.DATE, false);
        }
        return new Cell(CellTexts.number(value), CellKind.NUMBER, false);
    }
}
