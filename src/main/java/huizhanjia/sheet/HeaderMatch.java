package huizhanjia.sheet;

import huizhanjia.grid.GridRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// One way to read some rows as a header, and how well it fits the roster.
///
/// @param rows of the header
/// @param found the roster's columns by key, each with the sheet's column and how exactly its heading fits
record HeaderMatch(List<GridRow> rows, Map<String, Fit> found) {

    /// Notes in brackets, stars for "needed", punctuation and spaces do not belong to a heading.
    private static final Pattern ORNAMENT =
            Pattern.compile("[（(【\\[][^）)】\\]]*[）)】\\]]|[\\s*＊:：、,，。.?？/\\\\|_\\-—★☆△▲]");

    /// The headings of the rosters, plain: every cell of a sheet's first rows is compared with all of them.
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final double CONTAINED = 0.5;

    /// A column of the sheet under a heading that fits: 1 exactly as known, less when it only contains what is known.
    record Fit(Column column, int at, double strength) {}

    static HeaderMatch of(HeaderTop top, List<GridRow> window, List<Column> columns) {
        var fits = new ArrayList<Fit>();
        for (var at = 0; at < top.width(window); at++) {
            var ways = top.headings(window, at).stream().map(HeaderMatch::plain).toList();
            for (var column : columns) {
                var strength = strength(column, ways);
                if (strength > 0) {
                    fits.add(new Fit(column, at, strength));
                }
            }
        }
        return new HeaderMatch(window, best(fits));
    }

    /// Needed columns weigh double, so that a sheet of remarks never beats the roster.
    double score() {
        return found.values().stream()
                .mapToDouble(fit -> fit.strength() * (fit.column().required() ? 2 : 1))
                .sum();
    }

    int from() {
        return rows.getFirst().number();
    }

    int to() {
        return rows.getLast().number();
    }

    /// Each of the roster's columns and each of the sheet's is used once; the more exact heading wins, then the left
    /// one.
    private static Map<String, Fit> best(List<Fit> fits) {
        var taken = new HashSet<Integer>();
        var best = new HashMap<String, Fit>();
        fits.sort(Comparator.comparingDouble(Fit::strength).reversed().thenComparingInt(Fit::at));
        for (var fit : fits) {
            if (!best.containsKey(fit.column().key()) && taken.add(fit.at())) {
                best.put(fit.column().key(), fit);
            }
        }
        return Map.copyOf(best);
    }

    private static double strength(Column column, List<String> ways) {
        var best = 0.0;
        for (var i = 0; i < ways.size(); i++) {
            var fullest = i == 0 ? 1.0 : 0.9;
            best = Math.max(best, fullest * strength(column, ways.get(i)));
        }
        return best;
    }

    private static double strength(Column column, String heading) {
        return column.headings()
                .map(known -> KNOWN.computeIfAbsent(known, HeaderMatch::plain))
                .mapToDouble(known -> known.equals(heading) ? 1 : contained(known, heading))
                .max()
                .orElse(0);
    }

    /// 职工姓名 contains 姓名, 证件号码 contains 证件号: likely, not certain. A long sentence that mentions a heading is none.
    private static double contained(String known, String heading) {
        var longer = known.length() >= 2 && heading.contains(known) && known.length() * 2 >= heading.length();
        var shorter = heading.length() >= 3 && known.contains(heading) && heading.length() * 4 >= known.length() * 3;
        return longer || shorter ? CONTAINED : 0;
    }

    static String plain(String heading) {
        var bare = ORNAMENT.matcher(heading).replaceAll("");
        return bare.isEmpty() ? heading : bare;
    }
}
