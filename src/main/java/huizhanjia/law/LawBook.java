package huizhanjia.law;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What comes with the house: the two policy documents whole, and of every other text the articles that rules, duties
/// and parameters cite (`law/quoted.md`).
public final class LawBook {

    /// Where a document of `law/quoted.md` begins.
    private static final Pattern DOCUMENT = Pattern.compile("(?m)^(?=---\\nid: )");

    private static final Map<String, LawText> TEXTS = texts();

    /// Where an article of a former version stands today: `law/renumbering.csv`.
    private static final Map<Source, Source> RENUMBERED = LawFile.rows("renumbering").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> new Source(row.getField("law"), row.getField("article"), ""),
                    row -> new Source(row.getField("today"), row.getField("becomes"), "")));

    private LawBook() {}

    /// Whether the words of a law, or some of them, are held here.
    public static boolean holds(String law) {
        return TEXTS.containsKey(law);
    }

    /// A text held here.
    public static Optional<LawText> find(String law) {
        return Optional.ofNullable(TEXTS.get(law));
    }

    /// Every text held, in the order of lists.
    public static List<LawText> all() {
        return TEXTS.values().stream().sorted(LawText.ORDER).toList();
    }

    /// The words of an article, its later paragraphs included; empty when the text has no such article.
    public static Optional<String> article(String law, String article) {
        return find(law)
                .map(text -> text.article(article).stream().map(Passage::text).collect(Collectors.joining("\n")))
                .filter(words -> !words.isEmpty());
    }

    /// Where what an article of a former version says is found today, such as 工会法 2009 第十条 in 2021 第十一条; empty
    /// when the former version is not known.
    public static Optional<Source> today(String law, String article) {
        return Optional.ofNullable(RENUMBERED.get(new Source(law, article, "")));
    }

    /// Under which articles of former versions what an article says used to stand, the former texts by their ids.
    public static List<Source> formerly(String law, String article) {
        var here = new Source(law, article, "");
        return RENUMBERED.entrySet().stream()
                .filter(entry -> entry.getValue().equals(here))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Source::law))
                .toList();
    }

    private static Map<String, LawText> texts() {
        var whole = PolicyText.DOCUMENTS.stream().map(id -> LawReading.read(id, LawFile.text(id)));
        var quoted = DOCUMENT.splitAsStream(LawFile.text("quoted")).map(text -> LawReading.read("quoted", text));
        return Stream.concat(whole, quoted).collect(Collectors.toUnmodifiableMap(LawText::id, text -> text));
    }
}
