package huizhanjia.paper.web;

import huizhanjia.paper.official.LetterKind;
import huizhanjia.paper.register.Letterhead;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// The codes of one organisation's numbers.
public record LetterheadPage(Letterhead head, DocumentFields typed, Problems problems) implements FormPage {

    public List<LetterKind> kinds() {
        return List.of(LetterKind.values());
    }

    /// What the code's field shows: what was typed, or what stands.
    public String code(LetterKind kind) {
        return typed.values().containsKey(kind.name())
                ? typed.get(kind.name())
                : head.codes().getOrDefault(kind, "");
    }

    /// What the printer's field shows.
    public String printer() {
        return typed.values().containsKey("printer") ? typed.get("printer") : head.printer();
    }

    @Override
    public String title() {
        return "机关代字";
    }
}
