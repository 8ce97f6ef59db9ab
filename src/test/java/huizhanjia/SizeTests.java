package huizhanjia;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A cap on the worst, not on the average; what is over it lacks a noun.
class SizeTests {

    @Test
    void no_source_file_is_longer_than_250_lines() {
        Exceptions.to("file").cover(lengths(".java"), 250);
    }

    @Test
    void no_template_is_longer_than_80_lines() {
        Exceptions.to("template").cover(lengths(".jte"), 80);
    }

    @Test
    void no_package_has_more_than_30_source_files() {
        var files = House.files(House.SOURCES, ".java").stream()
                .collect(Collectors.groupingBy(
                        file -> House.name(Objects.requireNonNull(file.getParent())),
                        Collectors.summingInt(file -> 1)));
        Exceptions.to("package").cover(files, 30);
    }

    @Test
    void no_method_is_longer_than_30_lines() {
        Exceptions.to("method").cover(Methods.measured(it -> true, Methods::lines), 30);
    }

    @Test
    void no_method_takes_more_than_4_parameters() {
        Exceptions.to("parameters").cover(Methods.measured(it -> !it.constructor(), Methods::parameters), 4);
    }

    @Test
    void no_class_is_made_from_more_than_5_collaborators() {
        Exceptions.to("collaborators")
                .cover(Methods.measured(it -> it.constructor() && !it.ofRecord(), Methods::parameters), 5);
    }

    private static Map<String, Integer> lengths(String ending) {
        return House.files(House.SOURCES, ending).stream().collect(Collectors.toMap(House::name, file ->
                (int) House.text(file).lines().count()));
    }
}
