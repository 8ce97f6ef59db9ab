package huizhanjia.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The texts of law kept in the jar, one file a version.
public final class LawBook {

    private static final String ENDING = ".md";

    private static final Map<String, LawText> TEXTS = texts();

    /// Where an article of a former version stands today: `law/renumbering.csv`.
    private static final Map<Source, Source> RENUMBERED = LawFile.rows("renumbering").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> new Source(row.getField("law"), row.getField("article"), ""),
                    row -> new Source(row.getField("today"), row.getField("becomes"), "")));

    private LawBook() {}

    /// Whether the text of a law is held here.
    public static boolean holds(String law) {
        return TEXTS.containsKey(law);
    }

    /// A text held here.
    public static Optional<LawText> find(String law) {
        return Optional.ofNullable(TEXTS.get(law));
    }

    /// Every text held, the policy documents first, then by title, the newest version of each first.
    public static List<LawText> all() {
        return TEXTS.values().stream()
                .sorted(Comparator.comparing((LawText text) -> !PolicyText.DOCUMENTS.contains(text.id()))
                        .thenComparing(LawText::title)
                        .thenComparing(LawText::version, Comparator.reverseOrder()))
                .toList();
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
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:law/*" + ENDING);
            return Arrays.stream(files)
                    .map(LawBook::text)
                    .collect(Collectors.toMap(LawText::id, text -> text, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LawText text(Resource file) {
        var name = Objects.requireNonNull(file.getFilename());
        try {
            return LawReading.read(
                    name.substring(0, name.length() - ENDING.length()),
                    file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
