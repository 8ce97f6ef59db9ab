package huizhanjia.organizing.founding.web;

import huizhanjia.org.OrgKind;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.founding.FoundingOpening;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Form;
import huizhanjia.ui.TypedPage;
import java.util.List;

/// What `/foundings/new` prints.
///
/// @param firms that were chosen
/// @param parents the unions it may stand under
public record FoundingOpeningPage(List<Firm> firms, Form form, List<Choice> parents) implements TypedPage {

    @Override
    public String title() {
        return "发起建会";
    }

    /// The kinds that may be founded here.
    public List<Choice> kinds() {
        return Choice.of(FoundingOpening.KINDS, OrgKind::name, OrgKind::label);
    }
}
