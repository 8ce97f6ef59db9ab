package huizhanjia.organizing.legal;

import huizhanjia.attachment.AttachmentId;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Hook;
import huizhanjia.attachment.Slot;
import huizhanjia.kernel.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/// The scans of a registration: what was handed in, and the certificate that was issued.
@Component
public class LegalScans {

    /// What was handed in.
    public static final Slot PAPERS = Slot.of("papers", "申请材料扫描件", 0);

    /// What was issued.
    public static final Slot CERTIFICATE = Slot.of("certificate", "证书扫描件", 0);

    private final Attachments attachments;

    LegalScans(Attachments attachments) {
        this.attachments = attachments;
    }

    /// The scans of the matter, each in its place; a cancelled registration has no certificate.
    public List<Slot> of(LegalMatter matter) {
        var wanted = matter.kind() == LegalMatter.Kind.CANCEL ? List.of(PAPERS) : List.of(PAPERS, CERTIFICATE);
        return attachments.slots(matter.file().county(), matter.file().subject(), wanted);
    }

    void hang(LegalMatter matter, Slot place, List<AttachmentId> files, Actor by) {
        attachments.hang(new Hook(matter.file().county(), matter.file().subject(), place.code()), files, by);
    }
}
