package huizhanjia.listing;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Happening;
import huizhanjia.sheet.Export;
import huizhanjia.sheet.SheetWriter;
import huizhanjia.trail.Trail;
import huizhanjia.ui.Download;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Typed;
import huizhanjia.vault.Outbox;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.ModelAndView;

/// Shows lists and lets them leave.
@Component
public class Listings {

    private static final String VIEW = "listing/list";
    private static final int SHORTEST_PURPOSE = 4;
    private static final int ROWS_AT_ONCE = 1_000;

    private final ListViews views;
    private final Outbox outbox;
    private final Trail trail;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    Listings(ListViews views, Outbox outbox, Trail trail, PlatformTransactionManager transactions, Clock clock) {
        this.views = views;
        this.outbox = outbox;
        this.trail = trail;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        this.clock = clock;
    }

    /// The page of rows that is asked for.
    ///
    /// @param rows which gives a part of the rows the actor may see, filtered as asked
    public <T> ModelAndView page(
            Listing<T> listing, Typed asked, Actor actor, Function<Excerpt.Span, Excerpt<T>> rows) {
        return Pages.show(VIEW, filled(listing, asked, actor, rows));
    }

    /// Lets the whole list leave as a workbook or as text, as it stands at one moment, once it is said what for (用途).
    /// That it leaves is an event before the first byte of it does.
    public <T> void export(
            Listing<T> listing, Typed asked, Exporting exporting, Function<Excerpt.Span, Excerpt<T>> rows)
            throws IOException {
        var purpose = asked.get("purpose");
        if (purpose.length() < SHORTEST_PURPOSE) {
            exporting.response().sendRedirect(ListAddress.of(listing.head().path(), asked.with("refused", "purpose")));
            return;
        }
        var actor = exporting.actor();
        var taken = Export.takenBy(
                actor,
                LocalDate.now(clock),
                listing.head().title(),
                listing.columns().stream().map(ListColumn::exported).toList());
        var ending = asked.get("as").equals("csv") ? "csv" : "xlsx";
        var total = rows.apply(new Excerpt.Span(0, 1)).total();
        trail.record(actor, taken(actor, listing, purpose, total));
        outbox.send(
                out -> write(listing, sheet(out, ending, taken), rows),
                () -> Download.begin(exporting.response(), listing.head().title() + "." + ending));
    }

    private static Happening taken(Actor by, Listing<?> listing, String purpose, long rows) {
        var scope = by.scope();
        var summary = "导出" + listing.head().title();
        return Happening.of(scope.countyOrNone(), scope.root(), "list:" + scope.root(), summary)
                .saying("用途", purpose)
                .saying("行数", String.valueOf(rows));
    }

    /// Who takes a list, and where it goes.
    public record Exporting(Actor actor, HttpServletResponse response) {}

    private <T> ListPage filled(Listing<T> listing, Typed asked, Actor actor, Function<Excerpt.Span, Excerpt<T>> rows) {
        var columns = listing.columns(asked);
        var from = asked.get("from").matches("\\d{1,7}") ? Integer.parseInt(asked.get("from")) : 0;
        var part = rows.apply(Excerpt.Span.page(from));
        return new ListPage(
                listing.head().of(actor),
                listing.filters(),
                asked,
                listing.columns().stream()
                        .map(column -> new ListPage.Pick(column.label(), columns.contains(column)))
                        .toList(),
                part.rows().stream()
                        .map(row ->
                                columns.stream().map(column -> column.cell(row)).toList())
                        .toList(),
                PageLinks.of(part, ListAddress.of(listing.head().path(), asked)),
                views.of(actor, listing.head().path()));
    }

    private static SheetWriter sheet(OutputStream out, String ending, Export export) throws IOException {
        return ending.equals("csv") ? SheetWriter.csv(out, export) : SheetWriter.xlsx(out, export);
    }

    private <T> void write(Listing<T> listing, SheetWriter sheet, Function<Excerpt.Span, Excerpt<T>> rows)
            throws IOException {
        try (sheet) {
            snapshot.executeWithoutResult(reading -> {
                var part = rows.apply(new Excerpt.Span(0, ROWS_AT_ONCE));
                part.rows().forEach(row -> write(listing, sheet, row));
                while (part.hasMore()) {
                    part = rows.apply(new Excerpt.Span(part.from() + part.rows().size(), ROWS_AT_ONCE));
                    part.rows().forEach(row -> write(listing, sheet, row));
                }
            });
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static <T> void write(Listing<T> listing, SheetWriter sheet, T row) {
        try {
            sheet.row(listing.columns().stream()
                    .map(column -> column.text().apply(row))
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
