package huizhanjia.compliance.web;

import huizhanjia.attachment.Attachment;
import huizhanjia.compliance.Judgement;
import huizhanjia.compliance.Trend;
import huizhanjia.evidence.Evidence;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.EvidenceKind;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// One duty of one organisation.
public record ObligationPage(
        OrgId org,
        String orgName,
        Duty duty,
        Standing standing,
        List<Told> evidence,
        EvidenceForm form,
        Powers powers,
        Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return duty.title() + " · " + orgName;
    }

    /// The kinds of evidence the duty asks for, its own first.
    public List<Choice> kinds() {
        return duty.proof().evidence().stream()
                .sorted()
                .map((EvidenceKind kind) -> new Choice(kind.name(), kind.label()))
                .toList();
    }

    /// How it stands now.
    public Judgement judgement() {
        return standing.judgement();
    }

    /// How it stands, and how the number went it is watched by.
    public record Standing(Judgement judgement, Trend trend) {}

    /// A piece of evidence and what hangs on it.
    public record Told(Evidence evidence, List<Attachment> files) {}

    /// What the post in use may do here.
    public record Powers(boolean file, boolean strike, boolean ask) {}
}
