package huizhanjia.member.web;

import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What the form of one change of membership prints.
///
/// @param unions where a transfer may go; empty for every other change
public record StepPage(
        String member, String name, StepKind kind, MembershipStepForm form, List<Choice> unions, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return kind.label() + " · " + name;
    }
}
