package huizhanjia.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LawBookTests {

    @Test
    void an_article_ends_where_the_next_begins() {
        assertThat(LawBook.article("trade-union-law-2021", "第十一条"))
                .hasValueSatisfying(text -> assertThat(text).contains("二十五人").doesNotContain("报上一级工会批准"));
    }

    @ParameterizedTest
    @MethodSource
    void every_quote_is_in_its_article(Class<?> rule) {
        var cites = rule.getAnnotation(Cites.class);
        if (cites.quote().isEmpty()) {
            assertThat(LawBook.holds(cites.law()))
                    .as("%s cites a text held here without quoting it", rule)
                    .isFalse();
        } else {
            assertThat(LawBook.article(cites.law(), cites.article()))
                    .hasValueSatisfying(text -> assertThat(text).contains(cites.quote()));
        }
    }

    static Stream<Class<?>> every_quote_is_in_its_article() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("huizhanjia").stream()
                        .filter(type -> type.isAnnotatedWith(Cites.class))
                        .map(JavaClass::reflect);
    }
}
