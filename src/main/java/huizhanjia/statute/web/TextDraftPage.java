package huizhanjia.statute.web;

import huizhanjia.statute.DraftId;
import huizhanjia.statute.TextReading;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `/laws/drafts/{draft}` prints: what was read of a file, to be looked at before it is kept.
///
/// @param sources what the house cites and has no words of
public record TextDraftPage(DraftId id, TextReading reading, DraftForm form, List<Choice> sources, Problems problems)
        implements FormPage {

    private static final int SHOWN = 3;

    @Override
    public String title() {
        return "核对后载入";
    }

    /// The first articles and the last, each by its first words.
    public List<String> ends() {
        var articles = reading.articles();
        return articles.stream()
                .filter(article -> articles.indexOf(article) < SHOWN || article.equals(articles.getLast()))
                .map(this::begin)
                .toList();
    }

    /// A field of the form, never null.
    public static String text(@Nullable String typed) {
        return DraftForm.text(typed);
    }

    private String begin(String article) {
        var words = reading.passages().stream()
                .filter(passage -> !passage.isHeading() && passage.article().equals(article))
                .findFirst()
                .orElseThrow()
                .text();
        return words.length() > 60 ? words.substring(0, 60) + "……" : words;
    }
}
