package huizhanjia.parameter.web;

import huizhanjia.parameter.Proposal;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/parameters` prints.
///
/// @param q words of a title, a source or a document
/// @param missing whether only what still needs a document is shown
/// @param groups by subject
/// @param waiting local values that wait for a second hand
/// @param wanted how many parameters have no value yet
public record ParameterList(String q, boolean missing, List<ParameterGroup> groups, List<Waiting> waiting, long wanted)
        implements Page {

    /// A local value that waits for a second hand.
    public record Waiting(Proposal proposal, String title) {}

    @Override
    public String title() {
        return "参数";
    }
}
