package huizhanjia.privacy;

import huizhanjia.kernel.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One statement of a person: agreed, or withdrawn.
///
/// @param notice the version that was read; null where it was withdrawn
public record Consent(
        MemberId member, Statement statement, @Nullable Integer notice, Signed signed) {

    /// What is said, when and how.
    ///
    /// @param given false where it is withdrawn
    /// @param document where it rests: the number of the file
    public record Statement(ConsentKind kind, boolean given, LocalDate on, ConsentWay way, String document) {}

    public ConsentKind kind() {
        return statement.kind();
    }

    public boolean given() {
        return statement.given();
    }

    /// As printed: 2026-05-01 纸质签字，第 2 版.
    public String told() {
        var which = notice == null ? "" : "，第 %d 版".formatted(notice);
        return "%s %s %s%s"
                .formatted(
                        statement.on(), given() ? "同意" : "撤回同意", statement.way().label(), which);
    }
}
