package huizhanjia.statute.web;

import huizhanjia.law.LawText;
import huizhanjia.ui.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Two versions of one text side by side, in the order of the later one.
///
/// @param former the earlier version
/// @param later the later version
/// @param rows the articles that differ
/// @param same how many articles say the same
public record TextComparison(LawText former, LawText later, List<Row> rows, long same) implements Page {

    /// One article in both versions.
    ///
    /// @param formerArticle its number before; empty text when it is new
    /// @param laterArticle its number now; empty text when it is gone
    /// @param before its words before, without the number
    /// @param after its words now, without the number
    public record Row(String formerArticle, String laterArticle, String before, String after) {

        /// Also where only spaces, or signs half as wide, tell two files apart.
        boolean isSame() {
            return plain(before).equals(plain(after));
        }

        private static String plain(String words) {
            return words.replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u3000]", "")
                    .replace(':', '：')
                    .replace(';', '；')
                    .replace(',', '，');
        }

        /// 新增, 删去 or 修改.
        public String kind() {
            if (formerArticle.isEmpty()) {
                return "新增";
            }
            return laterArticle.isEmpty() ? "删去" : "修改";
        }
    }

    /// Compares; the renumbering says where an article of the former version stands in the later one, empty text for
    /// one that is gone.
    static TextComparison of(LawText former, LawText later, UnaryOperator<String> renumbering) {
        var moved = former.articles().stream()
                .collect(Collectors.toMap(renumbering, article -> article, (one, other) -> one));
        var rows = new ArrayList<Row>();
        var seen = new HashSet<String>();
        for (var article : later.articles()) {
            var was = moved.getOrDefault(article, "");
            seen.add(was);
            rows.add(new Row(was, article, words(former, was), words(later, article)));
        }
        former.articles().stream()
                .filter(article -> !seen.contains(article))
                .forEach(article -> rows.add(new Row(article, "", words(former, article), "")));
        var differing = rows.stream().filter(row -> !row.isSame()).toList();
        return new TextComparison(former, later, differing, rows.size() - differing.size());
    }

    /// Nothing where there is no such article.
    private static String words(LawText law, String article) {
        return article.isEmpty() ? "" : Alignment.words(law, article);
    }

    @Override
    public String title() {
        return "版本对照：" + later.title();
    }
}
