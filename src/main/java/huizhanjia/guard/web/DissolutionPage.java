package huizhanjia.guard.web;

import huizhanjia.access.OrgChoice;
import huizhanjia.attachment.Attachment;
import huizhanjia.guard.Dissolution;
import huizhanjia.guard.DissolutionStep;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Resettlement;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Form;
import huizhanjia.ui.TypedPage;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What `/guard/dissolutions/{id}` prints.
///
/// @param membersLeft who still belong to the union
/// @param files the papers that hang on the matter
public record DissolutionPage(
        Dissolution matter, Named named, long membersLeft, List<Attachment> files, Asked asked, Form form)
        implements TypedPage {

    @Override
    public String title() {
        return matter.isMerger() ? "%s并入%s".formatted(named.org(), named.successor()) : "撤销%s".formatted(named.org());
    }

    /// Whether the post in use may take the step now.
    public boolean may(DissolutionStep step) {
        var permitted = switch (step.verb()) {
            case "org:end" -> asked.powers().end();
            case "guard:audit" -> asked.powers().audit();
            default -> asked.powers().work();
        };
        return permitted && matter.file().open().contains(step);
    }

    /// The papers that may be filed now.
    public List<Choice> papers() {
        return List.of(DissolutionStep.RESOLVE, DissolutionStep.LIST, DissolutionStep.AUDIT).stream()
                .filter(this::may)
                .map(dissolutionStep -> new Choice(
                        dissolutionStep.name(),
                        dissolutionStep.label() + (matter.state().has(dissolutionStep) ? "（重新登记）" : "")))
                .toList();
    }

    /// What is still missing before the petition, as printed; empty text when nothing is.
    public String missing() {
        return matter.state().missing().stream().map(DissolutionStep::label).collect(Collectors.joining("、"));
    }

    /// How members may go on.
    public List<Choice> standings() {
        return List.of(
                new Choice(MembershipStatus.ACTIVE.name(), "转入，在籍的仍在籍，保留会籍的仍保留"),
                new Choice(MembershipStatus.RETAINED.name(), "转入，全部保留会籍（失业、单位终止）"));
    }

    /// The names of the union and of who goes on in its place; empty text for nobody.
    public record Named(String org, String successor) {}

    /// What was found for what was typed, and what the post may do.
    ///
    /// @param outlook what the resettlement that was typed will change; null while none was
    public record Asked(
            List<OrgChoice> choices,
            Powers powers,
            @Nullable Outlook outlook) {}

    /// What the post in use may do with the matter.
    public record Powers(boolean work, boolean audit, boolean end) {}

    /// Numbers before and after: where members go, its name, and how they will stand there.
    public record Outlook(OrgId union, String to, MembershipStatus as, Resettlement.Outlook numbers) {

        /// By which it is known whether they are still the numbers that were shown.
        public String mark() {
            return "%s-%s-%d-%d-%d-%d-%d-%d"
                    .formatted(
                            union,
                            as,
                            numbers.from().active(),
                            numbers.from().retained(),
                            numbers.to().active(),
                            numbers.to().retained(),
                            numbers.toAfter().active(),
                            numbers.toAfter().retained());
        }
    }
}
