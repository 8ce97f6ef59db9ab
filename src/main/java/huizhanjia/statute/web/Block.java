package huizhanjia.statute.web;

import huizhanjia.law.LawText;
import huizhanjia.law.Passage;
import huizhanjia.statute.Citing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An article as printed, or a heading between articles.
///
/// @param anchor what a link names, such as 第十一条; empty text for a heading and for what goes on after one
/// @param heading its words; empty text for an article
/// @param paragraphs of the article, each in sentences
/// @param former its numbers in former versions, such as 2009 年版第十条; empty text for none
/// @param citing what stands on it
public record Block(
        String anchor, String heading, List<List<Sentence>> paragraphs, String former, List<Citing> citing) {

    private static final Pattern SENTENCE = Pattern.compile("[^。；]+[。；]?");

    /// One sentence, which can be linked to.
    ///
    /// @param anchor such as 第十一条-2
    /// @param marks its words
    public record Sentence(String anchor, List<MarkedText> marks) {}

    /// What stands beside the words of an article.
    ///
    /// @param former as in `Block`, by article
    /// @param citing as in `Block`, by article
    record Margin(Function<String, String> former, Function<String, List<Citing>> citing) {}

    public boolean isHeading() {
        return !heading.isEmpty();
    }

    /// Whether anything that was looked for stands in it.
    boolean isHit() {
        return sentences().anyMatch(sentence -> sentence.marks().stream().anyMatch(MarkedText::hit));
    }

    Stream<Sentence> sentences() {
        return paragraphs.stream().flatMap(List::stream);
    }

    /// The blocks of a text, with the words marked that are looked for.
    static List<Block> of(LawText law, String words, Margin margin) {
        var blocks = new ArrayList<Block>();
        var seen = new HashMap<String, Integer>();
        var passages = law.passages().stream()
                .filter(passage -> passage.heading() != 1)
                .toList();
        for (var at = 0; at < passages.size(); ) {
            var passage = passages.get(at);
            var end = at + 1;
            if (passage.isHeading()) {
                blocks.add(new Block("", passage.text(), List.of(), "", List.of()));
            } else {
                while (end < passages.size() && continues(passage, passages.get(end))) {
                    end++;
                }
                blocks.add(article(passages.subList(at, end), words, margin, seen));
            }
            at = end;
        }
        return List.copyOf(blocks);
    }

    private static boolean continues(Passage first, Passage next) {
        return !next.isHeading() && next.article().equals(first.article());
    }

    private static Block article(List<Passage> passages, String words, Margin margin, Map<String, Integer> seen) {
        var article = passages.getFirst().article();
        var isFirst = !seen.containsKey(article);
        var paragraphs = new ArrayList<List<Sentence>>();
        var number = seen.getOrDefault(article, 0);
        for (var passage : passages) {
            var sentences = new ArrayList<Sentence>();
            for (var found : SENTENCE.matcher(passage.text()).results().toList()) {
                number++;
                sentences.add(new Sentence(article + "-" + number, MarkedText.in(found.group(), words)));
            }
            paragraphs.add(List.copyOf(sentences));
        }
        seen.put(article, number);
        return new Block(
                isFirst ? article : "",
                "",
                List.copyOf(paragraphs),
                isFirst ? margin.former().apply(article) : "",
                isFirst ? margin.citing().apply(article) : List.of());
    }
}
