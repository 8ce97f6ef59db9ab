package huizhanjia.attachment;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// Files that hang on what the union does: kept, hung on a subject, and shown to those its room lets.
///
/// A file is kept first, outside the transaction of the act it belongs to, because judging it takes time; it is hung
/// within that transaction.
@Component
public class Attachments {

    private static final String READ = "attachment:read";

    private final AttachmentTable table;
    private final HangingTable hangings;
    private final Arrivals arrivals;
    private final Hangers hangers;
    private final Clock clock;

    Attachments(AttachmentTable table, HangingTable hangings, Arrivals arrivals, Hangers hangers, Clock clock) {
        this.table = table;
        this.hangings = hangings;
        this.arrivals = arrivals;
        this.hangers = hangers;
        this.clock = clock;
    }

    /// Keeps one file for a county.
    public Attachment keep(Incoming file, String county, Actor by) {
        return keep(List.of(file), county, by).getFirst();
    }

    /// Keeps the files of a form; a file input left empty brings none.
    public List<Attachment> keepAll(List<? extends MultipartFile> files, String county, Actor by) {
        return keep(Incoming.of(files), county, by);
    }

    /// Keeps all of the files, or none and says of each bad one why.
    public List<Attachment> keep(List<Incoming> files, String county, Actor by) {
        by.need(READ);
        needWithin(county, by);
        var bringer = new Attachment.Bringer(by.appointment(), by.clerkName(), by.post());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try (var together = arrivals.receive(files)) {
            var kept = new ArrayList<Attachment>();
            for (var acceptedFile : together.arrivals()) {
                arrivals.settle(acceptedFile, county);
                kept.add(new Attachment(
                        AttachmentId.next(),
                        county,
                        acceptedFile.name().value(),
                        acceptedFile.kind(),
                        acceptedFile.draft().bytes(),
                        acceptedFile.draft().digest(),
                        bringer,
                        at));
            }
            table.add(kept);
            return List.copyOf(kept);
        }
    }

    /// Hangs kept files on a subject, in the transaction of the act they belong to; only what the post in use brought
    /// or may read.
    @Transactional
    public void hang(Hook hook, List<AttachmentId> files, Actor by) {
        if (!files.isEmpty()) {
            by.need(READ);
            hangers.hang(hook, files, by, clock.instant());
        }
    }

    /// What hangs on a subject, in the order it was hung; whoever asks has looked at the subject's own permissions.
    public List<Attachment> of(String county, String subject) {
        return hangings.of(county, subject).stream()
                .map(HangingTable.Hung::attachment)
                .distinct()
                .toList();
    }

    /// The named places of a subject with what hangs in each; what hangs elsewhere comes last as 其他附件.
    public List<Slot> slots(String county, String subject, List<Slot> wanted) {
        var hung = hangings.of(county, subject).stream()
                .collect(Collectors.groupingBy(
                        HangingTable.Hung::slot,
                        Collectors.mapping(HangingTable.Hung::attachment, Collectors.toList())));
        var slots = new ArrayList<Slot>();
        for (var slot : wanted) {
            var files = hung.remove(slot.code());
            slots.add(files == null ? slot : slot.with(files));
        }
        var others = hung.values().stream().flatMap(List::stream).toList();
        if (!others.isEmpty()) {
            slots.add(Slot.of("other", "其他附件", 0).with(others));
        }
        return List.copyOf(slots);
    }

    private static void needWithin(String county, Actor by) {
        var area =
                by.scope().isWithinCounty() ? by.scope().county() : by.scope().area();
        if (!county.matches("\\d{6}") || !county.startsWith(area)) {
            throw new Refused("attachment.out-of-scope", "附件所属的县不在您的管辖范围内，请切换任职");
        }
    }
}
