package huizhanjia.paper.register;

import huizhanjia.access.OrgDirectory;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.trail.Trail;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Documents going out: drafted, signed, declared void, found again.
@Component
public class Documents {

    private static final String SIGN = "document:sign";
    private static final int SHORTEST_REASON = 4;

    private final DocumentTable table;
    private final Drafts drafts;
    private final Signatures signatures;
    private final OrgDirectory orgs;
    private final Trail trail;

    Documents(DocumentTable table, Drafts drafts, Signatures signatures, OrgDirectory orgs, Trail trail) {
        this.table = table;
        this.drafts = drafts;
        this.signatures = signatures;
        this.orgs = orgs;
        this.trail = trail;
    }

    /// Writes a document from its template and facts; its words may still be changed.
    @Transactional
    public Document draft(Drafting drafting, Actor by) {
        by.need("document:draft");
        by.needFor(drafting.issuer());
        return drafted(drafting, by);
    }

    /// Changes the words of a draft.
    @Transactional
    public Document revise(DocumentId id, DocumentWording documentWording, Actor by) {
        by.need("document:draft");
        var document = own(id, by);
        drafts.revise(document, documentWording);
        var revised = need(by.scope(), id);
        trail.record(by, DocumentEvent.revised(revised));
        return revised;
    }

    /// Gives it the next number and freezes its words; its PDF and .docx are kept from then on.
    @Transactional
    public Document sign(DocumentId id, Actor by) {
        by.need(SIGN);
        var document = own(id, by);
        needOwn(document.issuer(), by);
        return signed(document, by);
    }

    /// Drafts and signs in the transaction of the act it concludes, such as a reply to a petition.
    @Transactional
    public Issued issue(Drafting drafting, Actor by) {
        by.need(SIGN);
        needOwn(drafting.issuer(), by);
        var document = signed(drafted(drafting, by), by);
        var signing = Signatures.of(document);
        return new Issued(document.id(), signing.number().toString(), signing.on());
    }

    /// Declares a signed document void (作废); its number stays used, with the reason.
    @Transactional
    public void cancel(DocumentId id, String reason, Actor by) {
        by.need(SIGN);
        var document = own(id, by);
        needOwn(document.issuer(), by);
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new Refused("paper.reason-missing", "请写明作废的理由（不少于 %d 个字），理由随文号一直保留".formatted(SHORTEST_REASON));
        }
        signatures.cancel(document, reason.strip(), by);
        trail.record(by, DocumentEvent.voided(document, reason.strip()));
    }

    /// The document, or a refusal that does not tell whether it exists elsewhere.
    public Document need(Scope scope, DocumentId id) {
        return table.find(id)
                .filter(document -> document.isFor(scope, orgs))
                .orElseThrow(() -> new Refused("paper.unknown", "没有这份公文，或不在您的管辖范围内"));
    }

    /// Documents of the scope's organisations and those addressed to them, the newest first.
    public Page search(Scope scope, Sought sought, int limit) {
        return new Page(table.search(scope, sought, limit), table.count(scope, sought));
    }

    /// Documents sought.
    ///
    /// @param words of a number, a title or an addressee; empty words find everything
    /// @param state empty for any
    /// @param year of their numbers, of drafts that of their drafting; 0 for any
    /// @param before the last document of the page before; null for the first page
    public record Sought(
            String words,
            Optional<Document.State> state,
            int year,
            @Nullable UUID before) {}

    /// A page of them, and how many there are in all.
    public record Page(List<Document> documents, long total) {

        public Page {
            documents = List.copyOf(documents);
        }
    }

    private Document own(DocumentId id, Actor by) {
        var document = need(by.scope(), id);
        if (!orgs.contains(by.scope(), document.issuer())) {
            throw new Refused("paper.not-issuer", "这份公文由其他单位发文，只能查看");
        }
        by.needFor(document.issuer());
        return document;
    }

    /// Nobody signs in the name of another unit, not of one below either.
    private static void needOwn(OrgId issuer, Actor by) {
        if (!issuer.equals(by.scope().root())) {
            throw new Refused("paper.not-issuer", "公文由发文单位自己签发，代拟后请交该单位负责人签发");
        }
    }

    private Document drafted(Drafting drafting, Actor by) {
        var document = drafts.draft(drafting, by);
        trail.record(by, DocumentEvent.drafted(document));
        return document;
    }

    private Document signed(Document document, Actor by) {
        var signed = signatures.sign(document, by);
        trail.record(by, DocumentEvent.signed(signed));
        return signed;
    }
}
