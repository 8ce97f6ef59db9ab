package huizhanjia.organizing.legal;

import huizhanjia.attachment.AttachmentId;
import java.util.List;
import java.util.Set;

/// What is handed in for a registration.
///
/// @param papers the documents ticked
/// @param address the domicile; empty text where it is known already
/// @param files their scans, already kept
public record LegalApplication(Set<String> papers, String address, List<AttachmentId> files) {

    public LegalApplication {
        papers = Set.copyOf(papers);
        address = address.strip();
        files = List.copyOf(files);
    }

    /// The same with its scans.
    public LegalApplication with(List<AttachmentId> scans) {
        return new LegalApplication(papers, address, scans);
    }
}
