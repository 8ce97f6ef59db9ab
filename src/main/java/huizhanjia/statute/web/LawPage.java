package huizhanjia.statute.web;

import huizhanjia.law.LawText;
import huizhanjia.statute.Citing;
import huizhanjia.ui.Page;
import java.util.List;
import java.util.Set;

/// What `/laws/{law}` prints.
///
/// @param law the text
/// @param q the words looked for, as typed
/// @param hits how many articles have them
/// @param blocks the text in order; with words looked for, only where they stand
/// @param others the other versions held
/// @param permissions of the post in use, for what stands on the text
public record LawPage(
        LawText law, String q, long hits, List<Block> blocks, List<LawText> others, Set<String> permissions)
        implements Page {

    @Override
    public String title() {
        return law.title();
    }

    /// 发文机关 and 文号, or who made the law.
    public String issuer() {
        return law.number().isEmpty() ? law.issuer() : law.issuer() + " " + law.number();
    }

    /// Whether there is a page behind what stands on the text, and the post in use may open it.
    public boolean opens(Citing citing) {
        return !citing.place().path().isEmpty()
                && permissions.contains(citing.place().permission());
    }

    /// The days it is in force, as printed.
    public String inForce() {
        var until = law.effectiveUntil();
        return until == null ? law.effectiveFrom() + " 起" : law.effectiveFrom() + " 至 " + until.minusDays(1);
    }
}
