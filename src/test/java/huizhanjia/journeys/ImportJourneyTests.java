package huizhanjia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.grid.Cell;
import huizhanjia.grid.GridLimits;
import huizhanjia.grid.Grids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The first morning of a county's organizer: the roster a factory handed in goes in, a mistake in it is put right, a
/// mistake of one's own is taken back, and a clean list comes out.
@JourneyTest
record ImportJourneyTests(FrontDoor door) {

    private static final String COUNTY_POST = "青山县总工会 · 组织干部";
    private static final String STREET_POST = "清泉街道总工会 · 乡镇工会干部";

    @ParameterizedTest
    @EnumSource
    void a_messy_roster_goes_in_is_put_right_and_comes_out_clean(Screen screen, @TempDir Path folder) {
        var roster = new MessyRoster(screen.mark(), screen.serial());
        try (var clerk = door.on(screen).signIn("zuzhi")) {
            clerk.press(COUNTY_POST);
            clerk.switchTo(STREET_POST);
            clerk.switchTo(COUNTY_POST);
            upload(clerk, roster.saveIn(folder));
            check(clerk);
            whatIsWrongIsNamed(clerk);
            commit(clerk, 4);
            var marked = clerk.download(() -> clerk.follow("下载标注后的原表"), folder.resolve("marked.xlsx"));
            exportFinds(clerk, roster, folder);

            upload(clerk, corrected(marked, roster, folder));
            check(clerk);
            clerk.sees("无变化");
            commit(clerk, 1);
            find(clerk, roster.wrongName());
            clerk.sees("共 1 条");

            takeBack(clerk);
            find(clerk, roster.wrongName());
            clerk.sees("共 0 条");
            find(clerk, roster.rareName());
            clerk.sees("共 1 条");
            clerk.signOut();
        }
    }

    private static void upload(Visitor clerk, Path file) {
        clerk.menu("会员名册");
        clerk.unfoldTree();
        clerk.follow("红星机械厂工会");
        clerk.sees("红星机械厂工会 会员名册");
        clerk.follow("导入名册");
        clerk.findsNoBarrier();
        clerk.upload(file);
        clerk.sees("表头无误");
    }

    private static void check(Visitor clerk) {
        clerk.findsNoBarrier();
        clerk.press("表头无误，开始预检");
        clerk.sees("预检结果");
        clerk.findsNoBarrier();
    }

    private static void whatIsWrongIsNamed(Visitor clerk) {
        clerk.sees("合计");
        clerk.follow("1 行");
        clerk.sees("校验");
        clerk.findsNoBarrier();
        clerk.page().goBack();
    }

    private static void commit(Visitor clerk, int rows) {
        clerk.sees("将写入 " + rows + " 行");
        clerk.press("提交");
        clerk.sees("提交结果");
        clerk.findsNoBarrier();
    }

    private static void takeBack(Visitor clerk) {
        clerk.menu("导入导出");
        clerk.findsNoBarrier();
        clerk.follow("corrected.xlsx");
        clerk.sees("七天内可以撤回");
        clerk.press("撤回这次导入");
        clerk.sees("撤回结果");
    }

    /// Looks for somebody as everybody does: in the field at the top of every page.
    private static void find(Visitor clerk, String name) {
        var field = clerk.page().locator(".find [name=q]");
        field.fill(name);
        field.press("Enter");
        clerk.page().waitForURL(url -> url.contains("q="));
    }

    private static void exportFinds(Visitor clerk, MessyRoster roster, Path folder) {
        find(clerk, roster.rareName());
        clerk.sees("共 1 条");
        clerk.main().getByText("导出当前条件（1 人）").click();
        clerk.fill("purpose", "上报实名制数据");
        clerk.field("clear").check();
        var file = clerk.download(() -> clerk.press("导出"), folder.resolve("export.xlsx"));
        assertThat(cells(file)).contains(roster.rareName(), roster.rareNumber(), "19912340001", "1990-01-01");
    }

    /// Every text of a workbook, read as an import reads it.
    private static List<String> cells(Path file) {
        var texts = new ArrayList<String>();
        try (var grid = Grids.open(file, GridLimits.STANDARD);
                var rows = grid.rows(0)) {
            rows.forEachRemaining(row -> row.cells().stream().map(Cell::text).forEach(texts::add));
        }
        return texts;
    }

    /// The clerk's own workbook, with the one cell put right whose comment says so; the header tells what was
    /// taken for granted.
    private static Path corrected(Path marked, MessyRoster roster, Path folder) {
        var file = folder.resolve("corrected.xlsx");
        try (var workbook = WorkbookFactory.create(Files.newInputStream(marked));
                var out = Files.newOutputStream(file)) {
            correct(workbook, roster.rightNumber());
            workbook.write(out);
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void correct(Workbook workbook, String number) {
        var sheet = workbook.getSheetAt(0);
        var wrong = sheet.getCellComments().entrySet().stream()
                .filter(comment -> comment.getValue().getString().getString().contains("校验"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(wrong).hasSize(1);
        wrong.forEach(
                place -> sheet.getRow(place.getRow()).getCell(place.getColumn()).setCellValue(number));
    }
}
