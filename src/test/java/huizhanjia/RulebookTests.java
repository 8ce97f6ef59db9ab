package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import huizhanjia.law.Cites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `docs/rulebook.md` is written from the rules themselves: `mvn test -Dtest=RulebookTests -Drulebook=write`.
class RulebookTests {

    private static final Path BOOK = Path.of("docs/rulebook.md");

    @Test
    void every_rule_is_tried_by_a_test() {
        assertThat(rules())
                .allSatisfy(rule -> assertThat(tests(rule)).as(rule.getName()).isNotEmpty());
    }

    @Test
    void the_rulebook_is_current() throws IOException {
        var written = new Rulebook(rules()).text();
        if ("write".equals(System.getProperty("rulebook"))) {
            Files.writeString(BOOK, written);
        }
        assertThat(House.text(BOOK)).isEqualTo(written);
    }

    private static List<JavaClass> rules() {
        return House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Cites.class))
                .toList();
    }

    /// A test of its own, or one that tries the rules of the room together.
    private static List<Path> tests(JavaClass rule) {
        var folder = Path.of("src/test/java", rule.getPackageName().replace('.', '/'));
        return House.files(folder, "Tests.java").stream()
                .filter(file -> file.endsWith(rule.getSimpleName() + "Tests.java")
                        || file.toString().endsWith("RulesTests.java"))
                .filter(file -> House.text(file).contains(rule.getSimpleName()))
                .toList();
    }
}
