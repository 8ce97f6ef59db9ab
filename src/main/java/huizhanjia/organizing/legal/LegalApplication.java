package huizhanjia.organizing.legal;

import huizhanjia.attachment.AttachmentId;
import huizhanjia.kernel.Refused;
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

    /// Refuses what comes without one of its documents.
    void check(LegalMatter.Kind kind) {
        kind.papers().stream()
                .filter(paper -> !papers.contains(paper))
                .findFirst()
                .ifPresent(paper -> {
                    throw new Refused("organizing.paper-missing", "材料不全：还缺“%s”".formatted(paper));
                });
    }

    /// The same with its scans.
    public LegalApplication with(List<AttachmentId> scans) {
        return new LegalApplication(papers, address, scans);
    }
}
