package huizhanjia.statute.web;

import huizhanjia.kernel.Excerpt;
import huizhanjia.law.LawText;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/laws` prints: every text, and the articles that have the words looked for.
public record LawList(String q, List<Row> rows, Excerpt<Hit> hits) implements Page {

    /// A text and how much of the house stands on it.
    public record Row(LawText law, int articles, long citing) {}

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
}
