package huizhanjia.privacy.keeping;

import huizhanjia.privacy.Signed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Data that stays as it is until an auditor lets it go (保全).
///
/// @param county under which it rests
/// @param what what is held
/// @param end when and why it was let go; null while it holds
public record Hold(
        UUID id,
        String county,
        What what,
        String reason,
        String document,
        Signed signed,
        @Nullable End end) {

    /// What is held.
    ///
    /// @param area where, as far as the area is fixed
    /// @param kind of data, as `Erasable` names it
    /// @param subject one of it; null for all of the kind
    public record What(String area, String kind, @Nullable UUID subject) {}

    /// How it ended.
    public record End(String reason, Signed signed) {}

    public boolean isOpen() {
        return end == null;
    }
}
