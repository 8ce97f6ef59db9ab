package huizhanjia.organizing.legal;

import huizhanjia.kernel.Days;
import huizhanjia.org.census.Certified;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A change of name, head or domicile that is not registered yet.
///
/// @param words as its paper says it
public record LegalChange(LocalDate on, String words) {

    /// Those of a union with a certificate, the earliest first.
    public static List<LegalChange> unregistered(Certified union, LegalFile file) {
        var certificate = union.certificate();
        var from = certificate == null ? null : certificate.fromOn();
        if (from == null) {
            return List.of();
        }
        var since = file.registered()
                .flatMap(LegalMatter::registeredOn)
                .filter(from::isBefore)
                .orElse(from);
        return Stream.concat(
                        Stream.of(
                                        after(since, union.renamedOn(), "起名称变更为" + union.name()),
                                        after(since, union.headedOn(), "起法定代表人变更"))
                                .filter(Objects::nonNull),
                        file.relocations(from).stream().map(LegalChange::of))
                .sorted(Comparator.comparing(LegalChange::on))
                .toList();
    }

    private static @Nullable LegalChange after(LocalDate since, @Nullable LocalDate on, String words) {
        return on != null && on.isAfter(since) ? new LegalChange(on, Days.told(on) + words) : null;
    }

    private static LegalChange of(Domicile moved) {
        var words = "%s起住所变更为%s（%s）".formatted(Days.told(moved.fromOn()), moved.address(), moved.document());
        return new LegalChange(moved.fromOn(), words);
    }
}
