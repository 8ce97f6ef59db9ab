package huizhanjia.attachment;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Files were hung on a subject. Their digests stand in the chain, so that an exchange would show; their names
/// may hold a person's and do not.
public record AttachmentHung(String county, OrgId org, String subject, String summary, Map<String, Change> changes)
        implements DomainEvent {

    static AttachmentHung of(Hook hook, OrgId org, List<Attachment> files) {
        var changes = new LinkedHashMap<String, Change>();
        for (var file : files) {
            changes.put(
                    "附件 " + (changes.size() + 1),
                    new Change("", "%s，%s，SHA-256 %s".formatted(file.kind().label(), file.size(), file.digest())));
        }
        return new AttachmentHung(hook.county(), org, hook.subject(), "附上 %d 个文件".formatted(files.size()), changes);
    }
}
