package huizhanjia.statute.web;

import huizhanjia.law.LawText;
import huizhanjia.statute.Loaded;
import huizhanjia.ui.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What `/laws/{law}` prints.
///
/// @param law the text
/// @param q the words looked for, as typed
/// @param hits how many articles have them
/// @param blocks the text in order; with words looked for, only where they stand
/// @param others the other versions
/// @param loaded who loaded it; empty when it came with the house
/// @param permissions of the post in use, for what stands on the text
public record LawPage(
        LawText law,
        String q,
        long hits,
        List<Block> blocks,
        List<LawText> others,
        Optional<Loaded> loaded,
        Set<String> permissions)
        implements Page {

    @Override
    public String title() {
        return law.title();
    }

    /// 发文机关 and 文号, or who made the law.
    public String issuer() {
        return (law.issuer() + " " + law.number()).strip();
    }

    /// Whether the post in use may load and withdraw texts.
    public boolean mayLoad() {
        return permissions.contains("law:load");
    }

    /// The address where two versions are compared; empty text unless both are here whole.
    public String comparison(LawText other) {
        if (!law.isWhole() || !other.isWhole() || law.version().equals(other.version())) {
            return "";
        }
        var isLater = law.version().isAfter(other.version());
        return "/laws/%s/comparison/%s".formatted(isLater ? law.id() : other.id(), isLater ? other.id() : law.id());
    }

    /// The days it is in force, as printed.
    public String inForce() {
        var from = law.effectiveFrom();
        var until = law.effectiveUntil();
        if (from == null) {
            return "日期未注明";
        }
        return until == null ? from + " 起" : from + " 至 " + until.minusDays(1);
    }
}
