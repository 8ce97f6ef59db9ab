package huizhanjia.organizing.web;

import static huizhanjia.sheet.ColumnKind.CREDIT_CODE;
import static huizhanjia.sheet.ColumnKind.DATE;
import static huizhanjia.sheet.ColumnKind.NUMBER;
import static huizhanjia.sheet.ColumnKind.TEXT;

import huizhanjia.kernel.Actor;
import huizhanjia.org.OrgPlaces;
import huizhanjia.organizing.Territories;
import huizhanjia.organizing.lead.Lead;
import huizhanjia.organizing.lead.LeadQuery;
import huizhanjia.organizing.lead.Leads;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.Export;
import huizhanjia.sheet.SheetWriter;
import huizhanjia.ui.Download;
import huizhanjia.vault.Outbox;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The list of firms as a workbook: the rows the page shows, all of them.
@Component
class FirmSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "单位名称", TEXT),
            Column.of("code", "统一社会信用代码", CREDIT_CODE),
            Column.of("place", "所在乡镇（街道）", TEXT),
            Column.of("address", "单位地址", TEXT),
            Column.of("type", "单位类型", TEXT),
            Column.of("industry", "所属行业", TEXT),
            Column.of("staff", "职工人数", NUMBER),
            Column.of("status", "登记状态", TEXT),
            Column.of("registered", "成立日期", DATE),
            Column.of("tags", "标签", TEXT),
            Column.of("stage", "建会进度", TEXT),
            Column.of("union", "所属工会", TEXT),
            Column.of("assignee", "责任人", TEXT),
            Column.of("due", "办理期限", DATE));

    private final Leads leads;
    private final Territories territories;
    private final OrgPlaces orgs;
    private final Outbox outbox;
    private final Clock clock;

    FirmSheet(Leads leads, Territories territories, OrgPlaces orgs, Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.leads = leads;
        this.territories = territories;
        this.orgs = orgs;
        this.clock = clock;
    }

    void write(LeadQuery query, Actor actor, HttpServletResponse response) throws IOException {
        var export = Export.takenBy(actor, LocalDate.now(clock), "用人单位", COLUMNS);
        outbox.send(
                out -> {
                    try (var sheet = SheetWriter.xlsx(out, export)) {
                        leads.each(actor.scope(), query, lead -> row(sheet, lead));
                    }
                },
                () -> Download.begin(response, "用人单位.xlsx"));
    }

    private void row(SheetWriter sheet, Lead lead) {
        var facts = lead.firm().facts();
        try {
            sheet.row(List.of(
                    facts.name(),
                    facts.creditCode() == null ? "" : facts.creditCode().value(),
                    territories.name(facts.place().areaCode()),
                    facts.address(),
                    facts.nature() == null ? "" : facts.nature().label(),
                    facts.industry() == null ? "" : facts.industry().label(),
                    text(facts.staffCount()),
                    facts.status().label(),
                    text(facts.registeredOn()),
                    Printed.tags(lead.firm()),
                    lead.stage().label(),
                    lead.org() == null ? "" : orgs.name(lead.org()),
                    lead.assignee(),
                    text(lead.dueOn())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
