package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The maps a newcomer reads first name what there is.
class MapTests {

    private static final Pattern ROW = Pattern.compile("\\| `([a-z]+)` \\| `([a-z]+)`( ⇱)? \\|.*");
    private static final Pattern WORD = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w*(?:\\.[A-Z_]+)?)`");
    private static final String OF_EVERY_ROOM = "huizhanjia\\.[a-z]*|.*\\.(web|rules|api)";

    @Test
    void architecture_names_every_sub_package_and_no_other() {
        var named = House.text(Path.of("ARCHITECTURE.md"))
                .lines()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> "huizhanjia." + row.group(1) + "." + row.group(2))
                .toList();
        var there = House.files(House.SOURCES, "package-info.java").stream()
                .map(file -> "huizhanjia." + House.name(Objects.requireNonNull(file.getParent())).replace('/', '.'))
                .filter(name -> !name.matches(OF_EVERY_ROOM))
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void every_type_of_the_twenty_words_is_there() {
        var types = House.CLASSES.stream().map(JavaClass::getName).collect(Collectors.toSet());
        var words = WORD.matcher(twentyWords())
                .results()
                .map(word -> "huizhanjia." + word.group(1).replaceFirst("\\.[A-Z_]+$", ""))
                .toList();
        assertThat(words).hasSizeGreaterThan(20).isSubsetOf(types);
    }

    @Test
    void there_are_twenty_words() {
        assertThat(twentyWords().lines().filter(line -> line.matches("\\| .*`.*")))
                .hasSize(20);
    }

    private static String twentyWords() {
        var glossary = House.text(Path.of("docs/glossary.md"));
        var from = glossary.indexOf("## Twenty words you need");
        return glossary.substring(from, glossary.indexOf("\n## ", from));
    }
}
