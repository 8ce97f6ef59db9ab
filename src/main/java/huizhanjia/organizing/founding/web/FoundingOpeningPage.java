package huizhanjia.organizing.founding.web;

import huizhanjia.organizing.Firm;
import huizhanjia.organizing.founding.FoundingOpening;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What `/foundings/new` prints.
///
/// @param firms that were chosen
/// @param parents the unions it may stand under
public record FoundingOpeningPage(List<Firm> firms, FoundingOpeningForm form, List<Choice> parents, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "发起建会";
    }

    /// The kinds that may be founded here.
    public List<Choice> kinds() {
        return FoundingOpening.KINDS.stream()
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
    }
}
