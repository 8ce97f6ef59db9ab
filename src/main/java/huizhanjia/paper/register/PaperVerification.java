package huizhanjia.paper.register;

import huizhanjia.attachment.Attachments;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Sha256;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells whoever holds a paper whether it is genuine, and nothing else.
@Component
public class PaperVerification {

    private final DocumentTable table;
    private final Attachments attachments;

    PaperVerification(DocumentTable table, Attachments attachments) {
        this.table = table;
        this.attachments = attachments;
    }

    /// What came of it.
    public enum Outcome {
        GENUINE("真实"),
        VOID("已作废"),
        FALSE("不符");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }

    /// The answer; of a paper that is not ours it names none.
    ///
    /// @param document what the register holds; nothing when the paper is false
    public record Answer(Outcome outcome, Optional<Document> document) {

        static final Answer FALSE = new Answer(Outcome.FALSE, Optional.empty());
    }

    /// Of a scanned code: the document it names and the beginning of its fingerprint.
    public Answer scanned(String id, String print) {
        return signed(id)
                .filter(document -> print.length() >= Fingerprint.SHORT
                        && Signatures.of(document).fingerprint().startsWith(print))
                .map(PaperVerification::answer)
                .orElse(Answer.FALSE);
    }

    /// Of a file: whether it is, bit for bit, the PDF that was kept when the document was signed.
    public Answer compared(String id, byte[] file) {
        return signed(id)
                .filter(document -> attachments.of(document.county(), document.subject()).stream()
                        .anyMatch(kept -> kept.digest().equals(Sha256.hex(file))))
                .map(PaperVerification::answer)
                .orElse(Answer.FALSE);
    }

    private static Answer answer(Document document) {
        var outcome = document.voiding() == null ? Outcome.GENUINE : Outcome.VOID;
        return new Answer(outcome, Optional.of(document));
    }

    private Optional<Document> signed(String id) {
        try {
            return table.find(DocumentId.of(id)).filter(document -> document.signing() != null);
        } catch (Refused noId) {
            return Optional.empty();
        }
    }
}
