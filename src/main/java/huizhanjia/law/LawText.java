package huizhanjia.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One version of one official text, word for word: whole, or the articles the house cites.
///
/// @param id such as `trade-union-law-2021`
/// @param title as printed
/// @param issuer who issued it
/// @param number its document number (文号); empty text for a law
/// @param effectiveFrom its first day; null where nobody said
/// @param effectiveUntil the first day it is no longer in force; null while it is
/// @param version the date of this version
/// @param source where the words were taken from, or can be had
/// @param isWhole whether nothing is left out
/// @param passages its paragraphs in order
public record LawText(
        String id,
        String title,
        String issuer,
        String number,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        LocalDate version,
        String source,
        boolean isWhole,
        List<Passage> passages) {

    /// The policy documents first, then by title, the newest version of each first.
    public static final Comparator<LawText> ORDER = Comparator.comparing(
                    (LawText text) -> !PolicyText.DOCUMENTS.contains(text.id()))
            .thenComparing(LawText::title)
            .thenComparing(LawText::version, Comparator.reverseOrder());

    /// What stands before the first article.
    public static final String OPENING = "开头";

    /// What stands after the last: annexes, signature, date.
    public static final String FOOT = "落款";

    /// As people cite it: the number of a policy document, the title of a law without the name of the state.
    public String shortName() {
        return PolicyText.DOCUMENTS.contains(id) ? number : shortened(title);
    }

    /// A title without the name of the state at its head.
    public static String shortened(String title) {
        return title.replaceFirst("^中华人民共和国", "");
    }

    /// Its articles in order, each once.
    public List<String> articles() {
        return articles(passages);
    }

    /// The articles of some paragraphs in order, each once.
    public static List<String> articles(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> !passage.isHeading())
                .map(Passage::article)
                .filter(article -> !article.equals(OPENING) && !article.equals(FOOT))
                .distinct()
                .toList();
    }

    /// The paragraphs of an article.
    public List<Passage> article(String article) {
        return passages.stream()
                .filter(passage -> !passage.isHeading() && passage.article().equals(article))
                .toList();
    }
}
