package huizhanjia.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Rosters as clerks keep them: a title, a header of two rows with joined cells, days in many spellings, totals
/// at the foot.
final class MessySheet {

    static final String ZHANG = "210199199001011236";
    static final String LI = "21019919850315008X";

    private MessySheet() {}

    static Path xlsx(Path folder) {
        return write(new XSSFWorkbook(), folder.resolve("messy.xlsx"));
    }

    static Path xls(Path folder) {
        return write(new HSSFWorkbook(), folder.resolve("messy.xls"));
    }

    private static Path write(Workbook workbook, Path file) {
        try (workbook;
                var out = Files.newOutputStream(file)) {
            fillCover(workbook.createSheet("封面"));
            fill(workbook, workbook.createSheet("2026年会员名册"));
            workbook.setSheetHidden(workbook.getSheetIndex(workbook.createSheet("字典")), true);
            workbook.write(out);
            return file;
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private static void fillCover(Sheet sheet) {
        row(sheet, 0, List.of("青山县红星机械厂工会", "", "会员花名册"));
    }

    private static void fill(Workbook workbook, Sheet sheet) {
        row(sheet, 0, List.of("青山县红星机械厂工会会员花名册"));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
        row(sheet, 1, List.of("填报单位：红星机械厂工会（盖章）"));
        row(sheet, 3, List.of("序号", "所在单位", "*姓  名", "身份证号码（18位）", "手机\n号码", "会籍变化", "", "", "农民工", "爱好"));
        row(sheet, 4, List.of("", "", "", "", "", "类型", "日期", "原因"));
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 5, 7));
        for (var column : new int[] {0, 1, 2, 3, 4, 8, 9}) {
            sheet.addMergedRegion(new CellRangeAddress(3, 4, column, column));
        }
        row(sheet, 5, List.of("1", "一车间", "张　三", ZHANG, "138 1234 5678", "入会", "1990.1.5", "", "√", "象棋"));
        row(sheet, 6, List.of("2", "", "𠮷㛃", LI.toLowerCase(Locale.ROOT), "+86-13912345678", "入会", "", "", "否"));
        sheet.addMergedRegion(new CellRangeAddress(5, 6, 1, 1));
        var days = workbook.createCellStyle();
        days.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        var day = sheet.getRow(6).createCell(6);
        day.setCellValue(LocalDate.of(2020, 6, 1));
        day.setCellStyle(days);
        row(sheet, 8, List.of("3", "二车间", "买买提•艾力", "", "13712345678", "转入", "20210701", "", "0"));
        sheet.getRow(8).createCell(3).setCellValue(2.1019919900101123E+17);
        row(sheet, 9, List.of("4", "", "王五", "110105491231002", "", "", "", "", ""));
        sheet.getRow(9).createCell(1).setCellFormula("\"三\"&\"车间\"");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        row(sheet, 10, List.of("合计", "", "4"));
        row(sheet, 12, List.of("制表人：赵六", "", "", "", "", "填报日期：2026年11月22日"));
    }

    private static void row(Sheet sheet, int at, List<String> texts) {
        var row = sheet.createRow(at);
        for (var column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                row.createCell(column).setCellValue(texts.get(column));
            }
        }
    }
}
