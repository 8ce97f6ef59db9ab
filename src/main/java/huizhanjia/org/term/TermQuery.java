package huizhanjia.org.term;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import org.jspecify.annotations.Nullable;

/// Which terms a list is asked for.
///
/// @param node the union at or below which it looks, such as a township's
/// @param state only these; null for all
/// @param kind only of this kind; null for all
/// @param after the cursor of the last line of the page before; empty text for the first page
public record TermQuery(
        OrgId node, @Nullable TermState state, @Nullable OrgKind kind, String after) {

    /// Everything at and below the union.
    public static TermQuery below(OrgId node) {
        return new TermQuery(node, null, null, "");
    }
}
