package huizhanjia.grid;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// Opens spreadsheet files after looking at what they really are.
public final class Grids {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int HEAD = 4096;

    private Grids() {}

    /// Opens a file within the limits; refuses, in words, what is no spreadsheet or not safe to read.
    public static Grid open(Path file, GridLimits limits) {
        try {
            limits.checkSize(Files.size(file));
            return open(Files.readAllBytes(file), limits);
        } catch (IOException broken) {
            throw broken();
        }
    }

    /// The same of a file in memory: what rests sealed is opened nowhere else.
    public static Grid open(byte[] file, GridLimits limits) {
        try {
            limits.checkSize(file.length);
            var head = Arrays.copyOf(file, Math.min(file.length, HEAD));
            if (startsWith(head, ZIP)) {
                return openXlsx(file, limits);
            }
            if (startsWith(head, OLE2)) {
                return PoiGrid.xls(file, limits);
            }
            refuseOtherText(head);
            return CsvGrid.open(file, limits);
        } catch (IOException broken) {
            throw broken();
        }
    }

    static Refused broken() {
        return new Refused("grid.broken", "文件已损坏或不完整，无法读取。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传");
    }

    /// A few writers make files that only the larger library understands.
    private static Grid openXlsx(byte[] file, GridLimits limits) throws IOException {
        var inspected = XlsxInspection.of(file, limits);
        try {
            return XlsxGrid.open(file, inspected, limits);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException unusual) {
            return PoiGrid.xlsx(file, limits);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static void refuseOtherText(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        var start = text.startsWith("ï»¿") ? text.substring(3).strip() : text;
        if (start.startsWith("<?xml")
                || start.startsWith("<html")
                || start.startsWith("<!doctype")
                || start.startsWith("<table")) {
            throw new Refused("grid.web-page", "这是网页或 XML 形式的表格，请用 Excel 或 WPS 打开后另存为 .xlsx 再上传");
        }
        var wide = text.startsWith("ÿþ") || text.startsWith("þÿ");
        if (start.startsWith("%pdf") || start.startsWith("{\\rtf") || (start.indexOf(0) >= 0 && !wide)) {
            throw notSpreadsheet();
        }
    }

    static Refused notSpreadsheet() {
        return new Refused("grid.not-a-spreadsheet", "这不是表格文件，请上传 .xlsx、.xls 或 .csv 文件");
    }
}
