package huizhanjia.guard.web;

import huizhanjia.access.OrgChoice;
import huizhanjia.attachment.Attachment;
import huizhanjia.guard.Deed;
import huizhanjia.guard.Dissolution;
import huizhanjia.member.Standing;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;
import java.util.stream.Collectors;

/// What `/guard/dissolutions/{id}` prints.
///
/// @param membersLeft who still belong to the union
/// @param files the papers that hang on the matter
public record MatterPage(
        Dissolution matter, Named named, long membersLeft, List<Attachment> files, Asked asked, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return matter.isMerger() ? "%s并入%s".formatted(named.org(), named.successor()) : "撤销%s".formatted(named.org());
    }

    /// Whether the post in use may do the deed now.
    public boolean may(Deed deed) {
        var permitted =
                switch (deed) {
                    case END -> asked.powers().end();
                    case AUDIT -> asked.powers().audit();
                    case OPEN, RESOLVE, LIST, PETITION, AGREE, REFUSE, RECALL, RESETTLE, ABANDON ->
                        asked.powers().work();
                };
        return permitted && matter.stand().allowed().contains(deed);
    }

    /// The papers that may be filed now.
    public List<Choice> papers() {
        return List.of(Deed.RESOLVE, Deed.LIST, Deed.AUDIT).stream()
                .filter(this::may)
                .map(deed ->
                        new Choice(deed.name(), deed.label() + (matter.stand().has(deed) ? "（重新登记）" : "")))
                .toList();
    }

    /// What is still missing before the petition, as printed; empty text when nothing is.
    public String missing() {
        return matter.stand().missing().stream().map(Deed::label).collect(Collectors.joining("、"));
    }

    /// How members may go on.
    public List<Choice> standings() {
        return List.of(
                new Choice(Standing.ACTIVE.name(), "转入，继续为在籍会员"),
                new Choice(Standing.RETAINED.name(), "转入并保留会籍（失业、单位终止）"));
    }

    /// The names of the union and of who goes on in its place; empty text for nobody.
    public record Named(String org, String successor) {}

    /// What was typed, what was found for it, and what the post may do.
    public record Asked(StepForm form, List<OrgChoice> choices, Powers powers) {}

    /// What the post in use may do with the matter.
    public record Powers(boolean work, boolean audit, boolean end) {}
}
