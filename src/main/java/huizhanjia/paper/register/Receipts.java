package huizhanjia.paper.register;

import huizhanjia.access.OrgDirectory;
import huizhanjia.attachment.AttachmentId;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Hook;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.paper.official.Secrecy;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Documents that came in: entered with a number of our own, found again.
@Component
public class Receipts {

    private final ReceiptTable table;
    private final OrgDirectory orgs;
    private final Attachments attachments;
    private final Trail trail;
    private final Clock clock;

    Receipts(ReceiptTable table, OrgDirectory orgs, Attachments attachments, Trail trail, Clock clock) {
        this.table = table;
        this.orgs = orgs;
        this.attachments = attachments;
        this.trail = trail;
        this.clock = clock;
    }

    /// Enters a document that came to an organisation of the scope; its scan was kept before.
    @Transactional
    public Receipt receive(OrgId org, Receipt.Content content, List<AttachmentId> scan, Actor by) {
        by.need("document:draft");
        check(org, content, by);
        var county = PaperCounties.of(orgs, org);
        var year = content.receivedOn().getYear();
        var receipt = new Receipt(
                ReceiptId.next(),
                county,
                org,
                year,
                table.next(county, org, year),
                content,
                new Document.Said(by.clerkName(), by.post(), LocalDateTime.ofInstant(clock.instant(), Days.CHINA)));
        table.add(receipt, clock.instant());
        attachments.hang(Hook.on(county, receipt.subject()), scan, by);
        trail.record(
                by,
                new DocumentEvent(
                        county, org, receipt.subject(), "登记来文", Map.of("登记号", DocumentEvent.told(receipt.number()))));
        return receipt;
    }

    /// The document that came in, or a refusal that does not tell whether it exists elsewhere.
    public Receipt need(Scope scope, ReceiptId id) {
        return table.find(id)
                .filter(receipt -> orgs.contains(scope, receipt.org()))
                .orElseThrow(() -> new Refused("paper.unknown", "没有这份来文，或不在您的管辖范围内"));
    }

    /// What came to the scope's organisations, the newest first.
    public Page search(Scope scope, Sought sought, int limit) {
        return new Page(table.search(scope, sought, limit), table.count(scope, sought));
    }

    /// Receipts sought.
    ///
    /// @param words of a number, a title or a sender; empty words find everything
    /// @param year of our number; 0 for any
    /// @param before the last one of the page before; null for the first page
    public record Sought(String words, int year, @Nullable UUID before) {}

    /// A page of them, and how many there are in all.
    public record Page(List<Receipt> receipts, long total) {

        public Page {
            receipts = List.copyOf(receipts);
        }
    }

    /// Refused when it does not say enough.
    public void check(OrgId org, Receipt.Content content, Actor by) {
        if (!orgs.contains(by.scope(), org)) {
            throw new Refused("paper.out-of-scope", "这家工会不在您的管辖范围内，不能替它登记来文");
        }
        if (content.title().isBlank() || content.sender().isBlank()) {
            throw new Refused("paper.empty", "来文机关和标题都要写，请补全");
        }
        Secrecy.refuse(List.of(content.title(), content.theirNumber(), content.note()));
        if (content.receivedOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("paper.date-ahead", "收文日期 %s 还没有到，请改正".formatted(content.receivedOn()));
        }
    }
}
