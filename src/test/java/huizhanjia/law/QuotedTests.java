package huizhanjia.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `law/quoted.md` holds, word for word, every article that is cited and nothing more. It is written from the whole
/// texts beside the project: `./run test -Dtest=QuotedTests -Dquoted=write`; a source that is new there begins as its
/// front matter and title.
class QuotedTests {

    private static final Path FILE = Path.of("src/main/resources/law/quoted.md");

    /// What code names without being a rule.
    private static final Pattern NAMED = Pattern.compile("new Source\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"");

    @Test
    void what_is_cited_and_nothing_else_is_carried() throws IOException {
        var cited = cited();
        assertThat(quoted())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.articles())
                        .as(text.id())
                        .containsExactlyInAnyOrderElementsOf(cited.getOrDefault(text.id(), Set.of())));
    }

    @Test
    void every_word_of_it_stands_in_the_official_text() throws IOException {
        SharedTexts.need();
        if ("write".equals(System.getProperty("quoted"))) {
            write();
        }
        assertThat(quoted()).filteredOn(text -> !text.articles().isEmpty()).allSatisfy(text -> {
            var whole = SharedTexts.passages(text);
            for (var article : text.articles()) {
                assertThat(text.article(article)).as(text.id()).isEqualTo(of(whole, article));
            }
        });
    }

    private static List<LawText> quoted() {
        return LawBook.all().stream().filter(text -> !text.isWhole()).toList();
    }

    private static List<Passage> of(List<Passage> passages, String article) {
        return passages.stream()
                .filter(passage -> !passage.isHeading() && passage.article().equals(article))
                .toList();
    }

    private static void write() throws IOException {
        var cited = cited();
        var documents = new ArrayList<String>();
        for (var document : Files.readString(FILE).split("(?m)^(?=---\nid: )", -1)) {
            if (!document.isBlank()) {
                var text = LawReading.read("quoted", document);
                var paragraphs = new ArrayList<>(
                        List.of(document.substring(0, document.indexOf("\n---\n") + 5) + "# " + text.title()));
                var articles = cited.getOrDefault(text.id(), Set.of());
                if (!articles.isEmpty()) {
                    SharedTexts.passages(text).stream()
                            .filter(passage -> !passage.isHeading() && articles.contains(passage.article()))
                            .forEach(passage -> paragraphs.add(passage.text()));
                }
                documents.add(String.join("\n\n", paragraphs) + "\n");
            }
        }
        Files.writeString(FILE, String.join("\n", documents));
    }

    private static Map<String, Set<String>> cited() throws IOException {
        var cited = new HashMap<String, Set<String>>();
        Stream.concat(
                        Stream.concat(
                                DutyBook.all().stream().map(Duty::source),
                                ParameterBook.SHEET.all().stream().map(Parameter::source)),
                        Stream.concat(rules(), named()))
                .forEach(source -> cited.computeIfAbsent(source.law(), law -> new HashSet<>())
                        .add(source.article()));
        return cited;
    }

    private static Stream<Source> rules() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("huizhanjia").stream()
                        .filter(type -> type.isAnnotatedWith(Cites.class))
                        .map(JavaClass::reflect)
                        .map(rule -> rule.getAnnotation(Cites.class))
                        .map(cites -> new Source(cites.law(), cites.article(), ""));
    }

    private static Stream<Source> named() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sources = new ArrayList<Source>();
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                NAMED.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> sources.add(new Source(found.group(1), found.group(2), "")));
            }
            return sources.stream();
        }
    }
}
