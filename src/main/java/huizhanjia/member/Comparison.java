package huizhanjia.member;

import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two records that claim one identity, side by side (会籍比对).
///
/// @param county where the claim was made
/// @param org the union that claims
/// @param holderCounty where the membership is held
/// @param holderOrg the union that held it when the claim was made
/// @param source how the claim came in, as printed
/// @param resolution how it ended; null while it is open
public record Comparison(
        String county,
        UUID id,
        OrgId org,
        String holderCounty,
        MemberId holder,
        OrgId holderOrg,
        String name,
        String source,
        String raisedBy,
        Instant raisedAt,
        Claim claim,
        @Nullable Resolution resolution) {

    /// What somebody is asked who concludes nothing.
    public static final String ASKED = "请选择核对的结论：不是同一人，还是会籍不动";

    /// How a comparison may end.
    public enum Outcome {
        TRANSFERRED("同一人，会籍转来"),
        WRONG_NUMBER("不是同一人，登记的号码有误"),
        ALREADY_HERE("同一人，会籍不动"),
        /// Nobody claims any more: the import that raised it was taken back.
        WITHDRAWN("导入已撤回，不再比对");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /// Whether nobody's membership changes by it, and a clerk may conclude it.
        public boolean isDismissal() {
            return this == WRONG_NUMBER || this == ALREADY_HERE;
        }
    }

    /// How it ended, and who said so.
    public record Resolution(Outcome outcome, String note, String by) {}

    /// The claim as it was made, sealed.
    static final class Claim {
        private final byte[] envelope;

        Claim(byte[] envelope) {
            this.envelope = envelope.clone();
        }

        byte[] envelope() {
            return envelope.clone();
        }
    }
}
