package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.ReflectionUtils;

/// A word of the union that is not in `docs/glossary.md` does not exist.
class GlossaryTests {

    private static final String ROWS = House.text(Path.of("docs/glossary.md"))
            .lines()
            .filter(line -> line.startsWith("| "))
            .collect(Collectors.joining("\n"));

    /// These speak of machines and files, and every room's pages are reached by their address only.
    private static final String NOT_OF_THE_UNION =
            "huizhanjia(\\.(api|county|database(\\.migration)?|desk|grid|postgres|ui(\\.desk)?)|.*\\.web)?";

    @Test
    void every_public_type_is_explained() {
        var words = House.CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(GlossaryTests::isOfTheUnion)
                .map(type -> "`" + type.getSimpleName() + "`");
        assertThat(words.filter(word -> !ROWS.contains(word))).isEmpty();
    }

    @Test
    void every_label_of_an_enum_is_explained() {
        var labels = House.CLASSES.stream()
                .filter(type -> type.isEnum() && isOfTheUnion(type))
                .flatMap(type -> labels(type.reflect()));
        assertThat(labels.filter(label -> !ROWS.contains(label)).distinct()).isEmpty();
    }

    private static boolean isOfTheUnion(JavaClass type) {
        return !type.getPackageName().matches(NOT_OF_THE_UNION)
                && !type.getSimpleName().matches("package-info|Jte.+");
    }

    private static Stream<String> labels(Class<?> type) {
        var label = ReflectionUtils.findMethod(type, "label");
        if (label == null) {
            return Stream.empty();
        }
        ReflectionUtils.makeAccessible(label);
        return Stream.of(type.getEnumConstants()).map(word -> "" + ReflectionUtils.invokeMethod(label, word));
    }
}
