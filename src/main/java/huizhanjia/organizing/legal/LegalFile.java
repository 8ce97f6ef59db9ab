package huizhanjia.organizing.legal;

import huizhanjia.kernel.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the registrar keeps of one union.
///
/// @param matters the newest first
/// @param domiciles the oldest first; the first one is where it sat when that was first told, every other a change
public record LegalFile(List<LegalMatter> matters, List<Domicile> domiciles) {

    /// Of a union nothing was ever told of.
    public static final LegalFile EMPTY = new LegalFile(List.of(), List.of());

    public LegalFile {
        matters = List.copyOf(matters);
        domiciles = List.copyOf(domiciles);
    }

    /// Where it sits; nothing before that was told.
    public Optional<Domicile> domicile() {
        return domiciles.isEmpty() ? Optional.empty() : Optional.of(domiciles.getLast());
    }

    /// The matter that was registered last.
    Optional<LegalMatter> registered() {
        return matters.stream().filter(one -> one.registeredOn().isPresent()).findFirst();
    }

    /// The changes of domicile the registrar does not know: told after what was registered last had been applied for,
    /// or, where nothing was, later than the certificate.
    List<Domicile> relocations(LocalDate certifiedOn) {
        return domiciles.stream()
                .skip(1)
                .filter(one -> registered()
                        .map(last -> one.recordedAt().isAfter(opened(last)))
                        .orElseGet(() -> one.fromOn().isAfter(certifiedOn)))
                .toList();
    }

    private static Instant opened(LegalMatter matter) {
        return matter.file().head().opened().at().atZone(Days.CHINA).toInstant();
    }
}
