package huizhanjia.attachment;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.trail.Trail;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Hangs files and tells so, in the caller's transaction.
@Component
class Hangers {

    private final AttachmentTable table;
    private final HangingTable hangings;
    private final Readers readers;
    private final Trail trail;

    Hangers(AttachmentTable table, HangingTable hangings, Readers readers, Trail trail) {
        this.table = table;
        this.hangings = hangings;
        this.readers = readers;
        this.trail = trail;
    }

    /// Who guesses the id of another's file does not get to read it by hanging it on a subject of his own.
    void hang(Hook hook, List<AttachmentId> files, Actor by, Instant at) {
        readers.need(hook.subject());
        var found = table.all(hook.county(), files);
        if (found.size() < files.stream().distinct().count()
                || !found.stream().allMatch(file -> readers.mayRead(file, by))) {
            throw unknown();
        }
        hangings.hang(hook, found, by, at);
        trail.record(by, AttachmentHung.of(hook, by.scope().root(), found));
    }

    static Refused unknown() {
        return new Refused("attachment.unknown", "没有这份附件，或不在您能看的范围内");
    }
}
