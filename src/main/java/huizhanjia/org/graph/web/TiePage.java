package huizhanjia.org.graph.web;

import huizhanjia.access.OrgChoice;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgSpell;
import huizhanjia.org.graph.Tie;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What `/orgs/{org}/ties` prints.
///
/// @param superiors who stands above it today, in every hierarchy
/// @param choices for the words typed
/// @param form as typed
public record TiePage(
        OrgId org, String orgName, List<OrgSpell> superiors, List<OrgChoice> choices, TieForm form, Problems problems)
        implements FormPage {

    static final Set<OrgSpell.Fact> SUPERIORS =
            Set.of(OrgSpell.Fact.PARENT, OrgSpell.Fact.INDUSTRIAL, OrgSpell.Fact.BUSINESS, OrgSpell.Fact.FUNDS);

    @Override
    public String title() {
        return "其他条线的上级";
    }

    /// The three hierarchies to choose from.
    public List<Choice> ties() {
        return Arrays.stream(Tie.values())
                .filter(tie -> tie != Tie.TERRITORIAL)
                .map(tie -> new Choice(tie.name(), tie.label()))
                .toList();
    }
}
