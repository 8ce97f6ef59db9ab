package huizhanjia.statute.web;

import huizhanjia.kernel.Excerpt;
import huizhanjia.law.LawText;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/laws` prints: every text, what is cited and not here, and the articles that have the words looked for.
///
/// @param mayLoad whether the post in use may load texts
public record LawList(String q, List<Row> rows, List<Missing> missing, Excerpt<Hit> hits, boolean mayLoad)
        implements Page {

    /// A text and how much of the house stands on it.
    public record Row(LawText law, int articles, long citing) {}

    /// A text that is cited by its title and has no words here.
    public record Missing(String law, long citing) {}

    /// A sentence that has the words.
    ///
    /// @param law the text
    /// @param article its article
    /// @param sentence where to jump and what it says
    public record Hit(LawText law, String article, Block.Sentence sentence) {}

    @Override
    public String title() {
        return "法规库";
    }

    /// Whether of some text only what is cited is here.
    public boolean hasExcerpts() {
        return rows.stream().anyMatch(row -> !row.law().isWhole());
    }
}
