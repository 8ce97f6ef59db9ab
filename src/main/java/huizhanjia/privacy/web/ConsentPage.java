package huizhanjia.privacy.web;

import huizhanjia.privacy.Consent;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What one member agreed to, and the next statement.
///
/// @param stands what holds today, one a kind
/// @param said everything, the newest first
public record ConsentPage(
        String member,
        String name,
        List<Consent> stands,
        List<Consent> said,
        Offers offers,
        ConsentForm form,
        Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "同意记录 · " + name;
    }

    /// What the selects offer.
    public record Offers(List<Choice> kinds, List<Choice> ways, List<Choice> given) {}
}
