package huizhanjia.paper.register;

import static huizhanjia.sheet.ColumnKind.DATE;
import static huizhanjia.sheet.ColumnKind.NUMBER;
import static huizhanjia.sheet.ColumnKind.TEXT;

import huizhanjia.access.OrgDirectory;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.Refused;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.Export;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The registers as books to hand over (发文登记簿、收文登记簿): every number of a year in its order, the void ones with their
/// reason, so that whoever counts finds no gap. That a book left is an event before its first byte does.
@Component
public class RegisterBooks {

    /// What is read at once, and more than an office issues in ten years.
    static final int LONGEST = 5_000;

    private static final List<Column> OUT = List.of(
            Column.of("number", "发文字号", TEXT),
            Column.of("title", "标题", TEXT),
            Column.of("kind", "文种", TEXT),
            Column.of("urgency", "紧急程度", TEXT),
            Column.of("issuer", "发文单位", TEXT),
            Column.of("to", "主送", TEXT),
            Column.of("copies", "抄送", TEXT),
            Column.of("on", "成文日期", DATE),
            Column.of("signer", "签发人", TEXT),
            Column.of("clerk", "拟稿人", TEXT),
            Column.of("state", "状态", TEXT),
            Column.of("reason", "作废理由", TEXT),
            Column.of("voided", "作废日期", DATE));

    private static final List<Column> IN = List.of(
            Column.of("number", "登记号", TEXT),
            Column.of("received", "收文日期", DATE),
            Column.of("sender", "来文机关", TEXT),
            Column.of("theirs", "来文字号", TEXT),
            Column.of("title", "标题", TEXT),
            Column.of("note", "拟办意见", TEXT),
            Column.of("org", "收文单位", TEXT),
            Column.of("clerk", "登记人", TEXT),
            Column.of("place", "序号", NUMBER));

    private final DocumentTable documents;
    private final ReceiptTable receipts;
    private final OrgDirectory orgs;
    private final Trail trail;
    private final Clock clock;

    RegisterBooks(DocumentTable documents, ReceiptTable receipts, OrgDirectory orgs, Trail trail, Clock clock) {
        this.documents = documents;
        this.receipts = receipts;
        this.orgs = orgs;
        this.trail = trail;
        this.clock = clock;
    }

    /// A book ready to be written: its head and its rows.
    public record Book(Export export, List<List<String>> rows) {

        public Book {
            rows = List.copyOf(rows);
        }
    }

    /// What went out, of what is sought.
    @Transactional
    public Book sent(Documents.Sought sought, Actor by) {
        by.need("document:read");
        needShort(documents.count(by.scope(), sought));
        var rows =
                documents.register(by.scope(), sought).stream().map(this::row).toList();
        return book("发文登记簿", OUT, rows, by);
    }

    /// What came in, of what is sought.
    @Transactional
    public Book received(Receipts.Sought sought, Actor by) {
        by.need("document:read");
        needShort(receipts.count(by.scope(), sought));
        var rows = receipts.register(by.scope(), sought).stream().map(this::row).toList();
        return book("收文登记簿", IN, rows, by);
    }

    private Book book(String title, List<Column> columns, List<List<String>> rows, Actor by) {
        var root = by.scope().root();
        trail.record(
                by,
                new DocumentEvent(
                        PaperCounties.of(by.scope()),
                        root,
                        "export:" + root,
                        "导出" + title,
                        Map.of("格式", told("Excel"), "行数", told(String.valueOf(rows.size())))));
        return new Book(Export.takenBy(by, LocalDate.now(clock), title, columns), rows);
    }

    private List<String> row(Document document) {
        var documentWording = document.wording();
        var signing = document.signing();
        var voiding = document.voiding();
        return List.of(
                document.number(),
                documentWording.title(),
                document.kind().label(),
                documentWording.urgency().mark(),
                signing == null ? orgs.name(document.issuer()) : signing.organ().name(),
                documentWording.to().name(),
                String.join("，", documentWording.copyTo()),
                signing == null ? "" : signing.on().toString(),
                signing == null ? "" : signing.said().clerk(),
                document.drafted().clerk(),
                document.state().label(),
                voiding == null ? "" : voiding.reason(),
                voiding == null ? "" : voiding.said().at().toLocalDate().toString());
    }

    private List<String> row(Receipt receipt) {
        var content = receipt.content();
        return List.of(
                receipt.number(),
                content.receivedOn().toString(),
                content.sender(),
                content.theirNumber(),
                content.title(),
                content.note(),
                orgs.name(receipt.org()),
                receipt.entered().clerk(),
                String.valueOf(receipt.place()));
    }

    private static Change told(String words) {
        return DocumentEvent.told(words);
    }

    private static void needShort(long rows) {
        if (rows > LONGEST) {
            throw new Refused("paper.too-long", "符合条件的有 %,d 件，一次最多导出 %,d 件，请按年度分别导出".formatted(rows, LONGEST));
        }
    }
}
