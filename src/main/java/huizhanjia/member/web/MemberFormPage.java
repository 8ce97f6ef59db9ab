package huizhanjia.member.web;

import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What `/members/new` and `/members/{member}/edit` print.
///
/// @param action where the form goes
/// @param unions to choose from; empty when the union is not asked for
public record MemberFormPage(String title, String action, MemberForm form, List<Choice> unions, Problems problems)
        implements FormPage {

    /// Whether somebody new is entered; an edit leaves the union and the day of admission alone.
    public boolean isNew() {
        return form.version().isEmpty();
    }
}
