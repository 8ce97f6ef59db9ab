package huizhanjia.organizing.legal.web;

import static huizhanjia.sheet.ColumnKind.CREDIT_CODE;
import static huizhanjia.sheet.ColumnKind.DATE;
import static huizhanjia.sheet.ColumnKind.TEXT;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.organizing.legal.Domicile;
import huizhanjia.organizing.legal.LegalPersons;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.Export;
import huizhanjia.sheet.SheetWriter;
import huizhanjia.ui.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/legal-persons/export`: the unions the page lists as a workbook, all of them.
@Controller
@Needs({"organizing:read", "approval:submit"})
class LegalSheetPages {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "工会名称", TEXT),
            Column.of("kind", "工会类型", TEXT),
            Column.of("code", "统一社会信用代码", CREDIT_CODE),
            Column.of("domicile", "住所", TEXT),
            Column.of("since", "住所起始日期", DATE),
            Column.of("founded", "成立日期", DATE),
            Column.of("number", "证书编号", TEXT),
            Column.of("from", "证书起始日期", DATE),
            Column.of("until", "证书截止日期", DATE),
            Column.of("state", "状态", TEXT),
            Column.of("due", "办理期限", DATE),
            Column.of("words", "要办的事", TEXT));

    private final LegalPersons legal;
    private final Clock clock;

    LegalSheetPages(LegalPersons legal, Clock clock) {
        this.legal = legal;
        this.clock = clock;
    }

    @GetMapping("/legal-persons/export")
    void export(@RequestParam(defaultValue = "") String state, Actor actor, HttpServletResponse response)
            throws IOException {
        var lines = LegalList.in(LegalPages.state(state), legal.in(actor.scope()));
        Download.begin(response, "工会法人登记.xlsx");
        var export = Export.takenBy(actor, LocalDate.now(clock), "工会法人登记", COLUMNS);
        try (var sheet = SheetWriter.xlsx(response.getOutputStream(), export)) {
            for (var line : lines) {
                sheet.row(row(line));
            }
        }
    }

    private static List<String> row(LegalPersons.Line line) {
        var union = line.union();
        var certificate = union.certificate();
        var domicile = line.file().domicile();
        return List.of(
                union.name(),
                union.kind().label(),
                union.creditCode(),
                domicile.map(Domicile::address).orElse(""),
                text(domicile.map(Domicile::fromOn).orElse(null)),
                text(union.foundedOn()),
                certificate == null ? "" : certificate.number(),
                certificate == null ? "" : text(certificate.fromOn()),
                certificate == null ? "" : text(certificate.untilOn()),
                line.standing().state().label(),
                text(line.standing().dueOn()),
                line.standing().words());
    }

    private static String text(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
