package huizhanjia.grid;

import huizhanjia.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook held in memory: the old .xls, and the rare .xlsx the streaming reader cannot follow.
final class PoiGrid implements Grid {

    /// In memory an .xlsx needs about fifty times its packed size.
    private static final long XLSX_BYTES = 8L << 20;

    private final GridKind kind;
    private final Workbook workbook;
    private final GridLimits limits;

    private PoiGrid(GridKind kind, Workbook workbook, GridLimits limits) {
        this.kind = kind;
        this.workbook = workbook;
        this.limits = limits;
    }

    static PoiGrid xlsx(byte[] file, GridLimits limits) throws IOException {
        if (file.length > XLSX_BYTES) {
            throw Grids.broken();
        }
        try (var in = new ByteArrayInputStream(file)) {
            return new PoiGrid(GridKind.XLSX, new XSSFWorkbook(in), limits);
        } catch (RuntimeException broken) {
            throw Grids.broken();
        }
    }

    static PoiGrid xls(byte[] file, GridLimits limits) throws IOException {
        if (file.length > GridLimits.XLS_BYTES) {
            throw new Refused("grid.too-large", "旧版 .xls 文件超过 32 MB，请另存为 .xlsx 后上传");
        }
        try (var in = new ByteArrayInputStream(file)) {
            var root = new POIFSFileSystem(in).getRoot();
            refuseForeign(root);
            var workbook = new HSSFWorkbook(root, false);
            refuseLinks(workbook.getInternalWorkbook());
            return new PoiGrid(GridKind.XLS, workbook, limits);
        } catch (EncryptedDocumentException locked) {
            throw locked();
        } catch (OldFileFormatException old) {
            throw new Refused("grid.too-old", "这是 Excel 95 或更早的文件，请用 Excel 或 WPS 另存为 .xlsx 后上传");
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException broken) {
            throw Grids.broken();
        }
    }

    @Override
    public GridKind kind() {
        return kind;
    }

    @Override
    public List<GridSheet> sheets() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(this::sheet)
                .toList();
    }

    @Override
    public GridRows rows(int sheet) {
        return new LimitedRows(new Rows(workbook.getSheetAt(sheet).iterator(), limits.columns()), limits);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException alreadyGone) {
            // Nothing was written, so nothing is lost.
            return;
        }
    }

    private GridSheet sheet(int index) {
        var sheet = workbook.getSheetAt(index);
        var hidden = workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
        var merges = sheet.getMergedRegions().stream()
                .map(PoiGrid::merge)
                .sorted(Comparator.comparingInt(Merge::firstRow))
                .toList();
        return new GridSheet(index, sheet.getSheetName(), hidden, merges, sheet.getPhysicalNumberOfRows());
    }

    private static Merge merge(CellRangeAddress range) {
        return new Merge(
                range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn());
    }

    private static void refuseForeign(DirectoryNode root) {
        if (root.hasEntry("EncryptedPackage")) {
            throw locked();
        }
        if (root.hasEntry("_VBA_PROJECT_CUR")) {
            throw new Refused("grid.macros", "表格带有宏，不能上传。请另存为\"Excel 工作簿（.xlsx）\"后上传");
        }
        if (!root.hasEntry("Workbook") && !root.hasEntry("WORKBOOK") && !root.hasEntry("Book")) {
            throw Grids.notSpreadsheet();
        }
    }

    private static void refuseLinks(InternalWorkbook workbook) {
        for (var record : workbook.getRecords()) {
            if (record instanceof SupBookRecord book && book.isExternalReferences()) {
                throw new Refused("grid.external-links", "表格引用了别的文件。请全选、复制，再\"选择性粘贴\"为数值，另存后上传");
            }
        }
    }

    private static Refused locked() {
        return new Refused("grid.locked", "文件设有打开密码，无法读取。请在 Excel 中取消密码，另存后上传");
    }

    private static final class Rows implements GridRows {

        private final Iterator<Row> rows;
        private final int columns;

        Rows(Iterator<Row> rows, int columns) {
            this.rows = rows;
            this.columns = columns;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public GridRow next() {
            var row = rows.next();
            var width = Math.min(Math.max(0, row.getLastCellNum()), columns);
            var cells = new ArrayList<Cell>(width);
            for (var column = 0; column < width; column++) {
                cells.add(PoiCells.read(row.getCell(column)));
            }
            return new GridRow(row.getRowNum() + 1, cells);
        }

        @Override
        public void close() {
            // The rows are in memory; the workbook itself is closed with its grid.
        }
    }
}
