package huizhanjia.intake.web;

import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.Roster;
import huizhanjia.kernel.Days;
import huizhanjia.ui.Page;
import java.util.List;

/// The newest intakes, and what may be brought in.
public record IntakeList(List<Roster> rosters, List<IntakeCard> cards) implements Page {

    @Override
    public String title() {
        return "导入";
    }

    /// The kind of list as printed; the code when the post may not bring it in.
    public String label(IntakeCard card) {
        return rosters.stream()
                .filter(roster -> roster.code().equals(card.roster()))
                .map(Roster::label)
                .findFirst()
                .orElse(card.roster());
    }

    /// When it was uploaded.
    public String at(IntakeCard card) {
        return Days.minute(card.marks().uploadedAt());
    }
}
