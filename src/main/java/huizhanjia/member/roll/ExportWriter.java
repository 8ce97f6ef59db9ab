package huizhanjia.member.roll;

import huizhanjia.disclosure.Disclosed;
import huizhanjia.member.roll.MemberListTable.Search;
import huizhanjia.paper.Press;
import huizhanjia.paper.PrintedTable;
import huizhanjia.sheet.Export;
import huizhanjia.sheet.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Writes a list of members out.
@Component
class ExportWriter {

    private static final String TITLE = "会员名册";
    private static final List<String> SIGNATORIES = List.of("主席", "经审主任", "制表");

    private final MemberExportTable table;
    private final Press press;

    ExportWriter(MemberExportTable table, Press press) {
        this.table = table;
        this.press = press;
    }

    /// Writes everybody the search finds, in the chosen format; must run in a transaction.
    void write(MemberExport order, Search search, Copy copy) throws IOException {
        var columns = new ExportColumns(search.reach(), copy.clear());
        switch (order.format()) {
            case XLSX -> sheet(SheetWriter.xlsx(copy.door().open(), export(copy)), search, columns);
            case CSV -> sheet(SheetWriter.csv(copy.door().open(), export(copy)), search, columns);
            case PDF -> paper(search, columns, copy);
        }
    }

    /// A sheet that breaks off stays without its end, so that nobody takes it for the whole.
    private void sheet(SheetWriter sheet, Search search, ExportColumns columns) throws IOException {
        try (var rowPipeline = new RowPipeline(sheet)) {
            table.each(search, member -> rowPipeline.add(columns.row(member)));
            rowPipeline.finish();
        }
        sheet.close();
    }

    private void paper(Search search, ExportColumns columns, Copy copy) throws IOException {
        var rows = new ArrayList<List<String>>();
        table.each(search, member -> rows.add(columns.printed(rows.size() + 1, member)));
        var title = search.reach().places().getFirst().name() + TITLE;
        var remarks = List.of("共 %,d 人；其余项目见 Excel 导出".formatted(rows.size()));
        var pages = new ByteArrayOutputStream();
        press.print(
                new PrintedTable(title, copy.signature(), remarks, ExportColumns.ON_PAPER, rows, SIGNATORIES), pages);
        pages.writeTo(copy.door().open());
    }

    private static Export export(Copy copy) {
        return new Export(TITLE, ExportColumns.ALL, copy.signature());
    }

    /// Where a copy goes and what stands below it: who took it, when and what for.
    ///
    /// @param clear what lets numbers leave unmasked
    record Copy(MemberExport.Door door, String signature, Optional<Disclosed> clear) {}
}
