package huizhanjia.statute;

import huizhanjia.law.LawText;
import huizhanjia.law.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What does not fit in the numbers of articles: some that are missing, some that come twice.
final class Gaps {

    private static final Pattern NUMBER = Pattern.compile("^(第|（)?([一二三四五六七八九十百千零〇]+)(条|）)?$");
    private static final int TOLD = 10;

    private Gaps() {}

    static List<String> in(List<Passage> passages) {
        var numbers = LawText.articles(passages).stream()
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(found -> Numerals.of(found.group(2)))
                .collect(Collectors.toSet());
        var last = numbers.stream().mapToInt(number -> number).max().orElse(0);
        var missing = IntStream.rangeClosed(1, last)
                .filter(number -> !numbers.contains(number))
                .boxed()
                .toList();
        var warnings = new ArrayList<String>();
        if (!missing.isEmpty()) {
            warnings.add("条号不连续，缺%s，请对照原文核对".formatted(told(missing)));
        }
        var twice = twice(passages);
        if (!twice.isEmpty()) {
            warnings.add("%s出现不止一次，文件里可能不止一部法规，请核对".formatted(String.join("、", twice)));
        }
        return warnings;
    }

    private static String told(List<Integer> missing) {
        var first = missing.stream()
                .limit(TOLD)
                .map(number -> "第 %d 条".formatted(number))
                .collect(Collectors.joining("、"));
        return missing.size() > TOLD ? "%s等 %d 条".formatted(first, missing.size()) : first;
    }

    /// Articles that begin anew after another one.
    private static List<String> twice(List<Passage> passages) {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        var before = "";
        for (var passage : passages) {
            var article = passage.article();
            var isNew = !article.equals(before) && !article.equals(LawText.FOOT) && !passage.isHeading();
            if (isNew && !seen.add(article)) {
                twice.add(article);
            }
            before = passage.isHeading() ? before : article;
        }
        return twice.stream().distinct().limit(TOLD).toList();
    }
}
