package huizhanjia.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridsTests {

    private static final GridLimits LIMITS = GridLimits.STANDARD;

    @TempDir
    private Path folder;

    @Test
    void an_empty_file_is_refused() throws IOException {
        refused(Files.writeString(folder.resolve("a.xlsx"), ""), "grid.empty");
    }

    @Test
    void what_is_no_spreadsheet_is_refused() throws IOException {
        var noise = new byte[5000];
        new Random(1).nextBytes(noise);
        noise[100] = 0;
        refused(Files.write(folder.resolve("a.csv"), noise), "grid.not-a-spreadsheet");
        refused(Files.writeString(folder.resolve("b.xls"), "%PDF-1.7 …"), "grid.not-a-spreadsheet");
        refused(Files.writeString(folder.resolve("c.xls"), "\uFEFF<html><table>…"), "grid.web-page");
        refused(zip("d.xlsx", "word/document.xml", "<w/>"), "grid.not-a-spreadsheet");
        refused(zip("e.xlsx", "mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "grid.open-document");
    }

    @Test
    void a_broken_file_is_refused() throws IOException {
        var whole = Files.readAllBytes(workbook("whole.xlsx"));
        refused(Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(whole, whole.length / 2)), "grid.broken");
        refused(
                Files.write(folder.resolve("a.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
                "grid.broken");
    }

    @Test
    void macros_are_refused() throws IOException {
        refused(with("macro.xlsx", "xl/vbaProject.bin", "x"), "grid.macros");
        var types = new String(part(workbook("w.xlsx"), "[Content_Types].xml"), StandardCharsets.UTF_8)
                .replace("spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main");
        refused(with("macro2.xlsx", "[Content_Types].xml", types), "grid.macros");
    }

    @Test
    void links_to_other_files_are_refused() throws IOException {
        refused(with("link.xlsx", "xl/externalLinks/externalLink1.xml", "<x/>"), "grid.external-links");
    }

    @Test
    void a_password_is_asked_to_be_taken_off() throws Exception {
        var file = folder.resolve("locked.xlsx");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("1234");
            try (OutputStream sealed = encryptor.getDataStream(container)) {
                Files.copy(workbook("w.xlsx"), sealed);
            }
            container.writeFilesystem(out);
        }
        refused(file, "grid.locked");
        refused(lockedXls(), "grid.locked");
    }

    @Test
    void a_bomb_is_stopped_before_it_is_parsed() throws IOException {
        refused(with("bomb.xlsx", "xl/media/zeros.xml", "0".repeat(50 << 20)), "grid.bomb");
    }

    @Test
    void entities_are_not_expanded() throws IOException {
        var doctype = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst>&a;</sst>";
        refused(with("xxe.xlsx", "xl/sharedStrings.xml", doctype), "grid.broken");
    }

    @Test
    void too_much_is_refused_with_the_limit() throws IOException {
        var small = new GridLimits(1_000, 2, 10, 1 << 20, 100, 100);
        refusedWithin(small, workbook("w.xlsx"), "grid.too-large");
        var file = Files.writeString(folder.resolve("a.csv"), "a\nb\n\n\nc\n");
        refusedWithin(small, file, "grid.too-many-rows");
    }

    @Test
    void columns_beyond_the_limit_are_left_out() throws IOException {
        var small = new GridLimits(1_000, 2, 2, 1 << 20, 100, 100);
        try (var grid = Grids.open(Files.writeString(folder.resolve("a.csv"), "a,b,c\n1,2\n"), small);
                var rows = grid.rows(0)) {
            assertThat(rows.next().cells()).hasSize(2);
            assertThat(rows.next().cell(5)).isEqualTo(Cell.EMPTY);
        }
    }

    @Test
    void ragged_csv_rows_are_kept_whole() throws IOException {
        try (var grid = Grids.open(
                        Files.writeString(folder.resolve("a.csv"), "a\n1,2,3\n=\"001\",\"x\ny\",\n"), LIMITS);
                var rows = grid.rows(0)) {
            assertThat(rows.next().cells()).hasSize(1);
            assertThat(rows.next().cells()).extracting(Cell::text).containsExactly("1", "2", "3");
            assertThat(rows.next().cells()).extracting(Cell::text).startsWith("001");
        }
    }

    @Test
    void a_csv_with_a_stray_quote_is_refused_with_its_row() throws IOException {
        refused(Files.writeString(folder.resolve("a.csv"), "a,b\n\"x\"z,1\n"), "grid.csv-quotes");
    }

    private void refused(Path file, String code) {
        refusedWithin(LIMITS, file, code);
    }

    private static void refusedWithin(GridLimits limits, Path file, String code) {
        assertThatThrownBy(() -> {
                    try (var grid = Grids.open(file, limits);
                            var rows = grid.rows(0)) {
                        rows.forEachRemaining(row -> assertThat(row).isNotNull());
                    }
                })
                .isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.code()).isEqualTo(code);
                    assertThat(no.sentence()).containsPattern("[\\u4e00-\\u9fff]{4}");
                });
    }

    private Path workbook(String name) throws IOException {
        var file = folder.resolve(name);
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("a").createRow(0).createCell(0).setCellValue("姓名");
            workbook.write(out);
        }
        return file;
    }

    private Path lockedXls() throws IOException {
        var file = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("1234");
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("a");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    /// A sound workbook with one part added or replaced.
    private Path with(String name, String part, String content) throws IOException {
        var file = folder.resolve(name);
        try (var from = new ZipFile(workbook("base.xlsx").toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry :
                    from.stream().filter(entry -> !entry.getName().equals(part)).toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private Path zip(String name, String part, String content) throws IOException {
        var file = folder.resolve(name);
        try (var to = new ZipOutputStream(Files.newOutputStream(file))) {
            to.putNextEntry(new ZipEntry(part));
            to.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static byte[] part(Path file, String part) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getInputStream(zip.getEntry(part)).readAllBytes();
        }
    }
}
