package huizhanjia.intake.web;

import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.Roster;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.List;

/// A page of the intakes, the newest first, and what may be brought in.
public record IntakeList(List<Roster> rosters, Excerpt<IntakeCard> shown) implements Page {

    /// The intakes shown.
    public List<IntakeCard> cards() {
        return shown.rows();
    }

    /// Through all of them.
    public PageLinks links() {
        return PageLinks.of(shown, "/intakes");
    }

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
