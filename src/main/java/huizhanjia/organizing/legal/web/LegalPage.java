package huizhanjia.organizing.legal.web;

import huizhanjia.approval.Petition;
import huizhanjia.attachment.Slot;
import huizhanjia.organizing.legal.Domicile;
import huizhanjia.organizing.legal.LegalChange;
import huizhanjia.organizing.legal.LegalMatter;
import huizhanjia.organizing.legal.LegalPapers;
import huizhanjia.organizing.legal.LegalPersons;
import huizhanjia.organizing.legal.LegalStanding;
import huizhanjia.organizing.legal.LegalStep;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What `/legal-persons/{org}` prints.
///
/// @param petitions about the newest matter
/// @param scans of the newest matter
/// @param asked what was typed and what the post may do
public record LegalPage(
        LegalPersons.Line line, List<Petition> petitions, List<Slot> scans, Asked asked, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return line.union().name();
    }

    /// The address of the union as a legal person.
    public String path() {
        return "/legal-persons/" + line.union().id();
    }

    /// Its matters, the newest first.
    public List<LegalMatter> matters() {
        return line.file().matters();
    }

    /// Where it sits; nothing before that was told.
    public Optional<Domicile> domicile() {
        return line.file().domicile();
    }

    /// What changed and is not registered yet.
    public List<LegalChange> changes() {
        return LegalChange.unregistered(line.union(), line.file());
    }

    /// Whether the application also says where the union sits.
    public boolean wantsAddress() {
        return next().filter(kind -> LegalPersons.wantsAddress(line, kind)).isPresent();
    }

    /// Whether the post may tell that the union moved.
    public boolean mayRelocate() {
        return asked.mayApply()
                && line.union().endedOn() == null
                && line.standing().state() != LegalStanding.State.IN_REVIEW;
    }

    /// What it may apply for; nothing where there is nothing, or the post may not.
    public Optional<LegalMatter.Kind> next() {
        return asked.mayApply() ? line.standing().state().next() : Optional.empty();
    }

    /// The matter whose certificate the post may issue.
    public Optional<LegalMatter> issuable() {
        return asked.mayIssue()
                ? matters().stream()
                        .filter(one -> one.file().open().contains(LegalStep.ISSUE))
                        .findFirst()
                : Optional.empty();
    }

    /// What may be asked for by a paper drafted here; nothing where there is no such paper, or the post may not.
    public Optional<LegalMatter.Kind> draftable() {
        return asked.mayDraft() ? line.standing().state().next().filter(LegalPapers::has) : Optional.empty();
    }

    /// What was typed and what the post may do.
    public record Asked(Said said, boolean mayApply, boolean mayIssue, boolean mayDraft) {}

    /// What was typed.
    public record Said(Set<String> papers, String address, String number, String code) {

        static final Said NOTHING = new Said(Set.of(), "", "", "");
    }
}
