package huizhanjia.statute.web;

import java.util.ArrayList;
import java.util.List;

/// A piece of text, found or not.
///
/// @param text the words
/// @param hit whether they are what was looked for
public record MarkedText(String text, boolean hit) {

    /// The text cut at every place the words occur; in one piece when there are no words.
    static List<MarkedText> in(String text, String words) {
        if (words.isEmpty()) {
            return List.of(new MarkedText(text, false));
        }
        var marks = new ArrayList<MarkedText>();
        var from = 0;
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, from)) {
            if (at > from) {
                marks.add(new MarkedText(text.substring(from, at), false));
            }
            from = at + words.length();
            marks.add(new MarkedText(words, true));
        }
        if (from < text.length()) {
            marks.add(new MarkedText(text.substring(from), false));
        }
        return List.copyOf(marks);
    }
}
