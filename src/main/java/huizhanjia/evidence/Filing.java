package huizhanjia.evidence;

import huizhanjia.attachment.AttachmentId;
import huizhanjia.kernel.OrgId;
import java.util.List;

/// Evidence about to be filed: which organisation did something for which duty of the register.
///
/// @param files kept already, to be hung on it
public record Filing(OrgId org, String duty, Statement statement, List<AttachmentId> files) {

    public Filing {
        files = List.copyOf(files);
    }
}
