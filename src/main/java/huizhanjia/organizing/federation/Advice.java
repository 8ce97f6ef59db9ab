package huizhanjia.organizing.federation;

import java.util.List;

/// What the adviser proposes: those that gain most first.
///
/// @param left the firms no federation within the limits takes
public record Advice(List<Proposal> proposals, List<SmallFirm> left) {

    public Advice {
        proposals = List.copyOf(proposals);
        left = List.copyOf(left);
    }

    /// How many workers all proposals cover.
    public long gained() {
        return proposals.stream().mapToLong(Proposal::gained).sum();
    }

    /// How many there are to cover.
    public long workers() {
        return gained() + left.stream().mapToLong(SmallFirm::staff).sum();
    }

    /// The share of all workers who come to federations that fit them: a firm counts whole where both its place
    /// and its trade are the federation's, half where one is. Two ways of grouping are compared by it.
    public double fit() {
        var fitting = 0.0;
        for (var proposal : proposals) {
            for (var placed : proposal.placed()) {
                fitting += placed.firm().staff() * fit(proposal, placed.firm());
            }
        }
        return workers() == 0 ? 0 : fitting / workers();
    }

    private static double fit(Proposal proposal, SmallFirm firm) {
        var samePlace = firm.areaCode().equals(proposal.areaCode());
        var sameTrade = proposal.section() != null && proposal.section() == firm.section();
        return (samePlace ? 0.5 : 0) + (sameTrade ? 0.5 : 0);
    }
}
