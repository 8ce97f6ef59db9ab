package huizhanjia.organizing.federation;

import java.util.List;

/// What the adviser proposes: those that gain most first.
///
/// @param left the firms no federation within the limits takes
public record Advice(List<FederationProposal> proposals, List<SmallFirm> left) {

    public Advice {
        proposals = List.copyOf(proposals);
        left = List.copyOf(left);
    }

    /// How many workers all proposals cover.
    public long gained() {
        return proposals.stream().mapToLong(FederationProposal::gained).sum();
    }

    /// How many there are to cover.
    public long workers() {
        return gained() + left.stream().mapToLong(SmallFirm::staff).sum();
    }

    /// The share of all workers who come to federations that fit them: a firm counts whole where both its place
    /// and its trade are the federation's, half where one is. Two ways of grouping are compared by it.
    public double fit() {
        var fitting = 0.0;
        for (var federationProposal : proposals) {
            for (var placed : federationProposal.placed()) {
                fitting += placed.firm().staff() * fit(federationProposal, placed.firm());
            }
        }
        return workers() == 0 ? 0 : fitting / workers();
    }

    private static double fit(FederationProposal federationProposal, SmallFirm firm) {
        var samePlace = firm.areaCode().equals(federationProposal.areaCode());
        var sameTrade = federationProposal.section() != null && federationProposal.section() == firm.section();
        return (samePlace ? 0.5 : 0) + (sameTrade ? 0.5 : 0);
    }
}
