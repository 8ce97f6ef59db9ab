package huizhanjia.election.petition;

import huizhanjia.approval.Petition;
import huizhanjia.approval.course.Warrant;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.org.Approval;
import huizhanjia.org.term.TermLine;
import huizhanjia.org.term.Terms;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What follows from the superior's yes: the reply, the extension, the evidence.
@Component
class Consequences {

    private final Terms terms;
    private final Replies replies;

    Consequences(Terms terms, Replies replies) {
        this.terms = terms;
        this.replies = replies;
    }

    void of(Renewal renewal, Petition petition, Actor by) {
        var line = terms.known(List.of(petition.org())).getFirst();
        var wanted = Wanted.of(renewal, petition);
        var reply = replies.issue(petition, line, wording(renewal, wanted, line), by);
        if (renewal == Renewal.EXTENSION) {
            terms.extend(line.id(), wanted.on(), new Approval(reply.number(), reply.on()), Warrant.of(by));
        }
        replies.file(petition, line, reply, by);
    }

    private static Replies.Wording wording(Renewal renewal, Wanted wanted, TermLine line) {
        var day = Days.told(wanted.on());
        return switch (renewal) {
            case EXTENSION ->
                new Replies.Wording(
                        "extension-reply",
                        Map.of("工会名称", line.name(), "届次", wanted.number(), "同意延至日期", day),
                        "批复同意延期换届");
            case ELECTION -> new Replies.Wording("election-reply", opening(line, wanted, day), "批复同意换届");
            case EARLY -> new Replies.Wording("early-election-reply", opening(line, wanted, day), "批复同意提前换届");
        };
    }

    private static Map<String, String> opening(TermLine line, Wanted wanted, String day) {
        return Map.of("工会名称", line.name(), "届次", wanted.nextNumber(), "拟开会日期", day);
    }
}
