package huizhanjia.attachment;

import huizhanjia.kernel.Actor;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who may read a file: whoever may read one of the subjects it hangs on; until it hangs, the post that brought it.
@Component
class Readers {

    private final HangingTable hangings;
    private final Map<String, AttachmentGate> gates;

    Readers(HangingTable hangings, List<AttachmentGate> gates) {
        this.hangings = hangings;
        this.gates = gates.stream().collect(Collectors.toUnmodifiableMap(AttachmentGate::prefix, Function.identity()));
    }

    boolean mayRead(Attachment attachment, Actor actor) {
        var subjects = hangings.subjects(attachment);
        return subjects.isEmpty()
                ? attachment.bringer().appointment().equals(actor.appointment())
                : subjects.stream().anyMatch(subject -> mayRead(subject, actor));
    }

    /// Nothing may be hung where nobody could read it.
    void need(String subject) {
        if (!gates.containsKey(prefix(subject))) {
            throw new IllegalArgumentException("no gate for what hangs on " + subject);
        }
    }

    private boolean mayRead(String subject, Actor actor) {
        var gate = gates.get(prefix(subject));
        return gate != null && gate.mayRead(subject, actor);
    }

    private static String prefix(String subject) {
        return subject.substring(0, Math.max(0, subject.indexOf(':')));
    }
}
