package huizhanjia.organizing.web;

import huizhanjia.org.OrgKind;
import huizhanjia.organizing.federation.Advice;
import huizhanjia.organizing.federation.FederationLimits;
import huizhanjia.organizing.federation.FederationProposal;
import huizhanjia.ui.Page;
import java.util.List;
import java.util.stream.Collectors;

/// What `/federations/advice` prints.
///
/// @param isLeastKnown whether the sheet of parameters knows how many unions a federation must have
public record AdvicePage(Advice advice, List<Line> lines, FederationLimits limits, boolean isLeastKnown)
        implements Page {

    @Override
    public String title() {
        return "联合会组建建议";
    }

    /// One proposal and where it is.
    public record Line(FederationProposal proposal, String place) {

        /// Where its founding begins; empty text where a federation stands already.
        public String founding() {
            if (proposal.into() != null) {
                return "";
            }
            var kind = proposal.section() == null ? OrgKind.AREA_FEDERATION : OrgKind.TRADE_FEDERATION;
            return proposal.placed().stream()
                    .map(placed -> "&firm=" + placed.firm().id())
                    .collect(Collectors.joining("", "/foundings/new?kind=" + kind.name(), ""));
        }

        /// What it would be called on the list.
        public String name() {
            var into = proposal.into();
            if (into != null) {
                return into.name();
            }
            var trade = proposal.section() == null ? "小微企业" : proposal.section().label();
            return place + " · " + trade;
        }
    }
}
