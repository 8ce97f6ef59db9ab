package huizhanjia.trail;

import java.util.Comparator;

/// Which chain: rows of one kind that one county keeps.
///
/// @param county six digits; 000000 for what no county keeps
/// @param kind of rows, such as `event`
public record ChainName(String county, String kind) implements Comparable<ChainName> {

    private static final Comparator<ChainName> ORDER =
            Comparator.comparing(ChainName::county).thenComparing(ChainName::kind);

    static ChainName parse(String text) {
        var dot = text.indexOf('.');
        return new ChainName(text.substring(0, dot), text.substring(dot + 1));
    }

    @Override
    public int compareTo(ChainName other) {
        return ORDER.compare(this, other);
    }

    /// As seals and anchors name it: `210199.event`.
    @Override
    public String toString() {
        return county + "." + kind;
    }
}
