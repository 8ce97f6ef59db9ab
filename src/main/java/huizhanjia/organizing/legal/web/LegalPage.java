package huizhanjia.organizing.legal.web;

import huizhanjia.approval.Petition;
import huizhanjia.attachment.Slot;
import huizhanjia.organizing.legal.LegalMatter;
import huizhanjia.organizing.legal.LegalPersons;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What `/legal-persons/{org}` prints.
///
/// @param matters the newest first
/// @param petitions about the newest matter
/// @param scans of the newest matter
/// @param asked what was typed and what the post may do
public record LegalPage(
        LegalPersons.Line line,
        List<LegalMatter> matters,
        List<Petition> petitions,
        List<Slot> scans,
        Asked asked,
        Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return line.union().name();
    }

    /// The address of the union as a legal person.
    public String path() {
        return "/legal-persons/" + line.union().id();
    }

    /// What it may apply for; nothing where there is nothing, or the post may not.
    public Optional<LegalMatter.Kind> next() {
        return asked.mayApply() ? line.standing().state().next() : Optional.empty();
    }

    /// The matter whose certificate the post may issue.
    public Optional<LegalMatter> issuable() {
        return asked.mayIssue()
                ? matters.stream()
                        .filter(one -> one.may(LegalMatter.Deed.ISSUE))
                        .findFirst()
                : Optional.empty();
    }

    /// Whether the paper that asks for another certificate may be drafted.
    public boolean mayDraft() {
        return asked.mayDraft()
                && line.standing()
                        .state()
                        .next()
                        .filter(LegalMatter.Kind.RENEW::equals)
                        .isPresent();
    }

    /// What was typed.
    public record Asked(
            Set<String> papers, String number, String code, boolean mayApply, boolean mayIssue, boolean mayDraft) {}
}
