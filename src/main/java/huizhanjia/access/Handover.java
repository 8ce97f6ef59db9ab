package huizhanjia.access;

import huizhanjia.kernel.ClerkId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What two administrators do together for a clerk (双人办理): one asks, another post confirms, and the clerk finishes it
/// with the two codes they were handed, one by each.
///
/// @param under the permission of whoever asked; whoever confirms must not carry it
/// @param confirmed by whom; null while it waits for the second hand
/// @param end how it ended; null while it is open
public record Handover(
        UUID id,
        ClerkId clerk,
        Kind kind,
        String reason,
        String under,
        Hand asked,
        Instant expiresAt,
        @Nullable Hand confirmed,
        @Nullable End end) {

    /// One of the two hands.
    public record Hand(ClerkId clerk, String name, String post, Instant at) {}

    /// The two codes as the clerk types them.
    public record Codes(String first, String second) {

        @Override
        public String toString() {
            return "Codes[]";
        }
    }

    /// What is arranged.
    public enum Kind {
        FIRST("启用新用户"),
        PASSWORD("重置密码"),
        RETURN("恢复用户"),
        SECOND_FACTOR("解除动态码");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }

        /// Whether the clerk then sets a password with both codes.
        public boolean hasCodes() {
            return this != SECOND_FACTOR;
        }
    }

    /// How it ended.
    enum End {
        USED,
        REFUSED,
        REPLACED
    }

    /// Whether it waits for the second hand.
    public boolean isWaiting(Instant at) {
        return end == null && confirmed == null && at.isBefore(expiresAt);
    }

    /// Whether its codes open, once.
    boolean isOpen(Instant at) {
        return end == null && confirmed != null && at.isBefore(expiresAt);
    }

    /// How it stands, in a word.
    public String state(Instant at) {
        if (end != null) {
            return switch (end) {
                case USED -> "已办结";
                case REFUSED -> "不同意或已撤回";
                case REPLACED -> "已另行申请";
            };
        }
        if (!at.isBefore(expiresAt)) {
            return "已过期";
        }
        return confirmed == null ? "待确认" : "已确认，待本人设置密码";
    }
}
