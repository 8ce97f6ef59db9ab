package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.law.Parameter;
import huizhanjia.law.ParameterBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/dengbao.md` names what there is, and leaves no item of the standard out.
class DengbaoTests {

    private static final String TEXT = House.text(Path.of("docs/dengbao.md"));

    /// How many lettered items each part of 8.1.4 has; 0 where it has one sentence only.
    private static final Map<Integer, Integer> ITEMS = Map.ofEntries(
            Map.entry(1, 4),
            Map.entry(2, 7),
            Map.entry(3, 4),
            Map.entry(4, 6),
            Map.entry(5, 0),
            Map.entry(6, 0),
            Map.entry(7, 2),
            Map.entry(8, 2),
            Map.entry(9, 3),
            Map.entry(10, 2),
            Map.entry(11, 2));

    @Test
    void every_item_of_the_standard_and_of_the_list_has_a_row() {
        var rows = TEXT.lines()
                .filter(line -> line.startsWith("| 8.1.4.") || line.startsWith("| SEC-"))
                .map(line -> line.split("\\|", -1)[1].strip())
                .toList();
        var parts = ITEMS.entrySet().stream().flatMap(DengbaoTests::items);
        var rights = IntStream.rangeClosed(1, 10).mapToObj("SEC-%02d"::formatted);
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(parts, rights).toList());
    }

    @Test
    void every_row_has_five_cells_and_says_who_answers_for_it() {
        assertThat(TEXT.lines().filter(line -> line.startsWith("| 8.1.4.") || line.startsWith("| SEC-")))
                .allSatisfy(line -> {
                    assertThat(line.split("\\|", -1)).hasSize(7);
                    assertThat(line.split("\\|", -1)[5]).containsPattern("系统|运维|单位|缺");
                });
    }

    @Test
    void every_test_page_command_parameter_and_file_it_names_exists() {
        assertThat(named())
                .hasSizeGreaterThan(60)
                .allSatisfy(name -> assertThat(exists(name)).as(name).isTrue());
    }

    private static Stream<String> items(Map.Entry<Integer, Integer> part) {
        var head = "8.1.4." + part.getKey();
        return part.getValue() == 0
                ? Stream.of(head)
                : IntStream.range(0, part.getValue()).mapToObj(at -> head + " " + (char) ('a' + at));
    }

    private static Set<String> named() {
        return Pattern.compile("`([^`]+)`")
                .matcher(TEXT)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean exists(String name) {
        if (name.startsWith("./run ")) {
            return House.text(Path.of("run")).contains("\n" + name);
        }
        if (name.startsWith("docs/")) {
            return Files.exists(Path.of(name));
        }
        if (name.startsWith("/")) {
            return sources("src/main/java").anyMatch(file -> isMapped(House.text(file), name));
        }
        if (name.endsWith("Tests")) {
            return sources("src/test/java").anyMatch(file -> isCalled(file, name));
        }
        return ParameterBook.SHEET.all().stream().map(Parameter::key).anyMatch(name::equals);
    }

    private static boolean isMapped(String source, String path) {
        return source.contains("Mapping(\"%s\")".formatted(path));
    }

    private static boolean isCalled(Path file, String name) {
        return Objects.requireNonNull(file.getFileName()).toString().equals(name + ".java");
    }

    private static Stream<Path> sources(String folder) {
        List<Path> files = House.files(Path.of(folder), ".java");
        return files.stream();
    }
}
