package huizhanjia.organizing.matching;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The names of places that stand before or within names of firms and tell none of them apart.
///
/// @param above 辽宁省, 辽宁, 沈阳市, 沈阳, the longest first
/// @param own 青山县, 青山, the longest first; townships tell firms apart
public record Regions(List<String> above, List<String> own) {

    private static final Comparator<String> LONGEST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    public Regions {
        above = above.stream().flatMap(Regions::spellings).sorted(LONGEST).toList();
        own = own.stream().flatMap(Regions::spellings).sorted(LONGEST).toList();
    }

    private static Stream<String> spellings(String name) {
        var bare = name.replaceFirst("(省|市|县|区|街道|镇|乡)$", "");
        return bare.length() < 2 ? Stream.of(name) : Stream.of(name, bare).distinct();
    }

    String withoutAbove(String text) {
        return without(text, above);
    }

    String withoutAny(String text) {
        return without(withoutAbove(text), own);
    }

    /// Takes names of places off the beginning as long as something is left that could be a name.
    private static String without(String text, List<String> names) {
        for (var name : names) {
            if (text.startsWith(name) && text.length() - name.length() >= 2) {
                return without(text.substring(name.length()), names);
            }
        }
        return text;
    }
}
