package huizhanjia.regulation.web;

import huizhanjia.attachment.Slot;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.EvidenceKind;
import huizhanjia.regulation.Regulation;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Form;
import huizhanjia.ui.TypedPage;
import java.time.LocalDate;
import java.util.List;

/// A 制度 with its versions, and the form of the next one.
///
/// @param versions the newest first; none before the first is entered
public record RegulationPage(
        OrgId org,
        String orgName,
        List<Regulation> versions,
        Form form,
        List<Slot> slots,
        boolean mayEdit,
        LocalDate today)
        implements TypedPage {

    @Override
    public String title() {
        return versions.isEmpty()
                ? "登记制度 · " + orgName
                : versions.getFirst().content().title();
    }

    public List<Choice> bases() {
        return Choice.of(Regulation.Basis.values(), Regulation.Basis::label);
    }

    /// The place for the files of the version that is entered.
    public List<Slot> open() {
        return slots.stream().map(slot -> slot.with(List.of())).toList();
    }

    /// The duties a 制度 may answer.
    public static List<Duty> answerable() {
        return DutyBook.all().stream()
                .filter(duty -> duty.proof().evidence().contains(EvidenceKind.RULES))
                .toList();
    }
}
