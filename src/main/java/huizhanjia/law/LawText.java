package huizhanjia.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One version of one official text, word for word.
///
/// @param id its file, such as `trade-union-law-2021`
/// @param title as printed
/// @param issuer who issued it
/// @param number its document number (文号); empty text for a law
/// @param effectiveFrom its first day
/// @param effectiveUntil the first day it is no longer in force; null while it is
/// @param version the date of this version
/// @param source where the words were taken from
/// @param passages every paragraph in order
public record LawText(
        String id,
        String title,
        String issuer,
        String number,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        LocalDate version,
        String source,
        List<Passage> passages) {

    /// What stands before the first article.
    public static final String OPENING = "开头";

    /// What stands after the last: annexes, signature, date.
    public static final String FOOT = "落款";

    /// As people cite it: the number of a policy document, the title of a law without the name of the state.
    public String shortName() {
        return PolicyText.DOCUMENTS.contains(id) ? number : title.replace("中华人民共和国", "");
    }

    /// Its articles in order, each once.
    public List<String> articles() {
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
