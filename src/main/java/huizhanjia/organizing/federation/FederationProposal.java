package huizhanjia.organizing.federation;

import huizhanjia.kernel.Industry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One federation to found, or one that stands and should take firms in.
///
/// @param areaCode the township, or the county for a trade across townships
/// @param section the trade; null for a federation of an area
/// @param into the federation that stands; null for a new one
/// @param placed its firms and why each is in
public record FederationProposal(
        Kind kind,
        String areaCode,
        @Nullable Industry section,
        @Nullable Existing into,
        List<Placed> placed) {

    public FederationProposal {
        placed = List.copyOf(placed);
    }

    /// What sort of federation.
    public enum Kind {
        JOIN("并入现有联合会"),
        LOCAL_TRADE("本乡镇（街道）行业性工会联合会"),
        TRADE("全县行业性工会联合会"),
        AREA("区域性工会联合会");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }

    /// A firm and why it is in.
    public record Placed(SmallFirm firm, String reason) {}

    /// How many workers it covers that no union covers today.
    public long gained() {
        return placed.stream().mapToLong(one -> one.firm().staff()).sum();
    }
}
