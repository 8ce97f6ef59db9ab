package huizhanjia.paper.register;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Signs: takes the next number, in the transaction that uses it, so that a failure gives it back.
@Component
class Signatures {

    private final DocumentTable table;
    private final SequenceTable sequences;
    private final Letterheads letterheads;
    private final Imprint imprint;
    private final Clock clock;

    Signatures(DocumentTable table, SequenceTable sequences, Letterheads letterheads, Imprint imprint, Clock clock) {
        this.table = table;
        this.sequences = sequences;
        this.letterheads = letterheads;
        this.imprint = imprint;
        this.clock = clock;
    }

    Document sign(Document document, Actor by) {
        if (document.signing() != null) {
            throw new Refused("paper.signed", "公文已经签发，文号 %s".formatted(document.number()));
        }
        document.wording().check();
        var head = letterheads.of(document.issuer());
        var on = LocalDate.now(clock);
        var code = head.code(document.kind());
        var number = new LetterNumber(
                code, on.getYear(), sequences.next(document.county(), document.issuer(), code, on.getYear()));
        var organ = new Document.Organ(head.name(), head.printer());
        var unmarked = signed(document, new Document.Signing(number, on, organ, "", said(by)));
        var print = Fingerprint.of(unmarked.letter(organ).plain());
        var signed = signed(document, new Document.Signing(number, on, organ, print, said(by)));
        if (!table.sign(signed, clock.instant())) {
            throw new Refused("paper.raced", "别人刚刚改过或签发了这份公文，请刷新后再办");
        }
        imprint.keep(signed, by);
        return signed;
    }

    void cancel(Document document, String reason, Actor by) {
        if (document.signing() == null) {
            throw new Refused("paper.not-signed", "还没有签发的草稿没有文号，不需要作废");
        }
        if (!table.cancel(document, new Document.Voiding(reason, said(by)), clock.instant())) {
            throw new Refused("paper.void", "%s 已经作废".formatted(document.number()));
        }
    }

    /// Of a document known to be signed.
    static Document.Signing of(Document document) {
        return Objects.requireNonNull(document.signing(), document.subject());
    }

    private static Document signed(Document draft, Document.Signing signing) {
        return new Document(
                draft.id(),
                draft.county(),
                draft.issuer(),
                draft.kind(),
                draft.origin(),
                draft.revision(),
                draft.wording(),
                draft.drafted(),
                signing,
                null);
    }

    private Document.Said said(Actor by) {
        return new Document.Said(by.clerkName(), by.post(), LocalDateTime.ofInstant(clock.instant(), Days.CHINA));
    }
}
