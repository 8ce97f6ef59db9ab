package huizhanjia.approval.web;

import huizhanjia.approval.Delegation;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// Delegations of a clerk and the form for one more.
///
/// @param mayGive whether the post in use may delegate
public record DelegationPage(
        List<Line> lines, boolean mayGive, List<Choice> colleagues, DelegationForm form, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "委托审批";
    }

    /// One delegation.
    ///
    /// @param mine whether the clerk gave it and may take it back
    public record Line(Delegation delegation, String state, boolean mine) {}
}
