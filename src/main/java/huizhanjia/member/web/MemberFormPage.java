package huizhanjia.member.web;

import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What `/members/new` and `/members/{member}/edit` print.
///
/// @param action where the form goes
/// @param unions to choose from; empty when the union is not asked for
/// @param asksJoined whether the day of admission is asked for: of somebody new, and of whom nobody has said it
public record MemberFormPage(
        String title, String action, MemberForm form, List<Choice> unions, boolean asksJoined, Problems problems)
        implements FormPage {

    /// Whether sealed fields left empty are taken from a claim.
    public boolean hasKept() {
        return action.endsWith("/correction");
    }

    /// Whether somebody new is entered; an edit leaves the union alone.
    public boolean isNew() {
        return form.version().isEmpty();
    }
}
