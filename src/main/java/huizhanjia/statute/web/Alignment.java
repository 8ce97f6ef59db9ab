package huizhanjia.statute.web;

import huizhanjia.law.LawText;
import huizhanjia.law.Passage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Where the articles of an earlier version stand in a later one, found by their words: in order, the more alike the
/// better. An article that is put in moves the numbers of all that follow.
final class Alignment {

    /// Of the pairs of characters of two articles, how many both have, before one counts as the other amended.
    private static final double ALIKE = 0.4;

    /// A code of law has some hundreds; beyond that numbers are believed.
    private static final int MOST = 2_000;

    private Alignment() {}

    /// Article by article; what is gone is missing.
    static Map<String, String> of(LawText former, LawText later) {
        var from = former.articles();
        var to = later.articles();
        if (from.size() > MOST || to.size() > MOST) {
            return from.stream().collect(Collectors.toMap(article -> article, article -> article));
        }
        var alike = alike(pairs(former, from), pairs(later, to));
        var best = best(alike, from.size(), to.size());
        var moved = new HashMap<String, String>();
        for (int row = 0, column = 0; row < from.size() && column < to.size(); ) {
            if (best[row][column] == best[row + 1][column]) {
                row++;
            } else if (best[row][column] == best[row][column + 1]) {
                column++;
            } else {
                moved.put(from.get(row++), to.get(column++));
            }
        }
        return moved;
    }

    /// The most that can be had from each pair of articles on.
    private static double[][] best(double[][] alike, int rows, int columns) {
        var best = new double[rows + 1][columns + 1];
        for (var row = rows - 1; row >= 0; row--) {
            for (var column = columns - 1; column >= 0; column--) {
                var apart = Math.max(best[row + 1][column], best[row][column + 1]);
                var together = alike[row][column] < ALIKE ? 0 : alike[row][column] + best[row + 1][column + 1];
                best[row][column] = Math.max(apart, together);
            }
        }
        return best;
    }

    private static double[][] alike(List<Set<Integer>> former, List<Set<Integer>> later) {
        var alike = new double[former.size()][later.size()];
        for (var row = 0; row < former.size(); row++) {
            for (var column = 0; column < later.size(); column++) {
                alike[row][column] = alike(former.get(row), later.get(column));
            }
        }
        return alike;
    }

    private static double alike(Set<Integer> one, Set<Integer> other) {
        var smaller = one.size() < other.size() ? one : other;
        var larger = one.size() < other.size() ? other : one;
        if (2.0 * smaller.size() < ALIKE * (one.size() + other.size())) {
            return 0;
        }
        var shared = smaller.stream().filter(larger::contains).count();
        return 2.0 * shared / Math.max(1, one.size() + other.size());
    }

    private static List<Set<Integer>> pairs(LawText law, List<String> articles) {
        return articles.stream().map(article -> pairs(words(law, article))).toList();
    }

    private static Set<Integer> pairs(String words) {
        var pairs = new HashSet<Integer>();
        for (var at = 0; at + 1 < words.length(); at++) {
            pairs.add(words.charAt(at) << 16 | words.charAt(at + 1));
        }
        return pairs;
    }

    /// The words of an article without its number.
    static String words(LawText law, String article) {
        var words = law.article(article).stream().map(Passage::text).collect(Collectors.joining("\n"));
        return words.startsWith(article) ? words.substring(article.length()).strip() : words;
    }
}
