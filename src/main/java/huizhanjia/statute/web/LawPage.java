package huizhanjia.statute.web;

import huizhanjia.law.LawText;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/laws/{law}` prints.
///
/// @param law the text
/// @param q the words looked for, as typed
/// @param hits how many articles have them
/// @param blocks the text in order; with words looked for, only where they stand
/// @param others the other versions held
public record LawPage(LawText law, String q, long hits, List<Block> blocks, List<LawText> others) implements Page {

    @Override
    public String title() {
        return law.title();
    }

    /// 发文机关 and 文号, or who made the law.
    public String issuer() {
        return law.number().isEmpty() ? law.issuer() : law.issuer() + " " + law.number();
    }

    /// The days it is in force, as printed.
    public String inForce() {
        var until = law.effectiveUntil();
        return until == null ? law.effectiveFrom() + " 起" : law.effectiveFrom() + " 至 " + until.minusDays(1);
    }
}
