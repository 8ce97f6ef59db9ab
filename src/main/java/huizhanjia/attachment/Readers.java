package huizhanjia.attachment;

import huizhanjia.kernel.Actor;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who may read a file: whoever may read one of the subjects it hangs on; until it hangs, the post that brought it.
@Component
class Readers {

    private final HangingTable hangings;

    /// Asked for only when a file is: rooms that keep gates stand on rooms that hang files.
    private final ObjectProvider<AttachmentGate> gates;

    Readers(HangingTable hangings, ObjectProvider<AttachmentGate> gates) {
        this.hangings = hangings;
        this.gates = gates;
    }

    boolean mayRead(Attachment attachment, Actor actor) {
        var subjects = hangings.subjects(attachment);
        return subjects.isEmpty()
                ? attachment.bringer().appointment().equals(actor.appointment())
                : subjects.stream().anyMatch(subject -> mayRead(subject, actor));
    }

    /// Nothing may be hung where nobody could read it.
    void need(String subject) {
        if (gate(subject).isEmpty()) {
            throw new IllegalArgumentException("no gate for what hangs on " + subject);
        }
    }

    private boolean mayRead(String subject, Actor actor) {
        return gate(subject).filter(gate -> gate.mayRead(subject, actor)).isPresent();
    }

    private Optional<AttachmentGate> gate(String subject) {
        return gates.stream()
                .filter(gate -> gate.prefix().equals(prefix(subject)))
                .findFirst();
    }

    private static String prefix(String subject) {
        return subject.substring(0, Math.max(0, subject.indexOf(':')));
    }
}
