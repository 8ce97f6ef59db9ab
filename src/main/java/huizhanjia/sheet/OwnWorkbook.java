package huizhanjia.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/// A workbook held in memory, its bad cells commented and tinted, all else as its maker left it.
final class OwnWorkbook {

    private static final String AUTHOR = "会站家";

    private final byte[] original;
    private final List<Mark> marks;

    /// Tinted twins of the styles met so far, by the number of the style.
    private final Map<Integer, CellStyle> tinted = new HashMap<>();

    OwnWorkbook(byte[] original, List<Mark> marks) {
        this.original = original;
        this.marks = marks;
    }

    void write(OutputStream out) throws IOException {
        try (var in = new ByteArrayInputStream(original);
                var workbook = WorkbookFactory.create(in)) {
            for (var mark : marks) {
                mark(workbook, mark);
            }
            workbook.write(out);
        }
    }

    private void mark(Workbook workbook, Mark mark) {
        var sheet = workbook.getSheetAt(mark.sheet());
        var row = sheet.getRow(mark.row() - 1);
        var cell = (row == null ? sheet.createRow(mark.row() - 1) : row)
                .getCell(Math.max(0, mark.column()), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(tinted.computeIfAbsent((int) cell.getCellStyle().getIndex(), any -> tinted(workbook, cell)));
        comment(workbook.getCreationHelper(), sheet, cell, mark.remark());
    }

    /// A remark of the maker's own, or an earlier one of ours on the same cell, is kept above the new one.
    private static void comment(CreationHelper make, Sheet sheet, Cell cell, String remark) {
        var existing = cell.getCellComment();
        if (existing != null) {
            existing.setString(make.createRichTextString(existing.getString().getString() + "\n" + remark));
            return;
        }
        var anchor = make.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 4);
        var drawing =
                sheet.getDrawingPatriarch() == null ? sheet.createDrawingPatriarch() : sheet.getDrawingPatriarch();
        var comment = drawing.createCellComment(anchor);
        comment.setString(make.createRichTextString(remark));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }

    private static CellStyle tinted(Workbook workbook, Cell cell) {
        var style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        return style;
    }
}
