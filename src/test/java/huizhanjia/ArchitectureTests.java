package huizhanjia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

/// What a reader may take for granted everywhere.
class ArchitectureTests {

    private static final String SQL_CLIENTS =
            "org\\.springframework\\.jdbc\\.core\\..*(JdbcClient|JdbcTemplate)|org\\.postgresql\\..*|java\\.sql\\.(Connection|Statement|PreparedStatement)";
    private static final String CARRIERS = "huizhanjia\\.(database|postgres)";
    private static final String CLOCKMAKERS = "huizhanjia\\.(postgres|task|vault)";
    private static final Set<String> PATHS_AS_SENT =
            Set.of("getRequestURI", "getRequestURL", "getServletPath", "getPathInfo", "getPathTranslated");
    private static final String SAY_NOTHING =
            ".*(Util|Utils|Helper|Manager|Impl|Service|DTO|Dto|VO|BO|DO|Entity|Info|Data|Base)|Abstract.*";

    @Test
    void pages_and_apis_are_reached_by_their_address_only() {
        assertThat(broken(type -> type.isMetaAnnotatedWith(Controller.class)
                        && !type.getModifiers().isEmpty()))
                .isEmpty();
    }

    @Test
    void nothing_is_put_into_a_field_from_outside() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(House.CLASSES);
    }

    @Test
    void sql_is_spoken_by_tables_only() {
        Exceptions.to("speaks-sql")
                .cover(broken(type -> !type.getSimpleName().endsWith("Table")
                        && !type.getPackageName().matches(CARRIERS)
                        && type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(it -> it.getTargetClass().getName().matches(SQL_CLIENTS))));
    }

    @Test
    void rules_know_neither_pages_nor_tables() {
        noClasses()
                .that()
                .resideInAPackage("..rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..", "org.springframework.jdbc..", "java.sql..", "javax.sql..")
                .check(House.CLASSES);
    }

    @Test
    void nobody_asks_the_machine_what_day_it_is() {
        Exceptions.to("clock")
                .cover(broken(type -> !type.getPackageName().matches(CLOCKMAKERS)
                        && type.getMethodCallsFromSelf().stream().anyMatch(ArchitectureTests::isUnclocked)));
    }

    /// `/%6dembers`, `//members` and `/members;x=` are `/members`: whoever reads a path as it was sent must know so.
    @Test
    void nothing_is_decided_by_a_path_as_it_was_sent() {
        Exceptions.to("path")
                .cover(broken(type -> type.getMethodCallsFromSelf().stream().anyMatch(ArchitectureTests::isPathAsSent)
                        && type.getDirectDependenciesFromSelf().stream()
                                .noneMatch(it -> Set.of("RequestPath", "Problem")
                                        .contains(it.getTargetClass().getSimpleName()))));
    }

    @Test
    void no_name_says_nothing() {
        Exceptions.to("name").cover(broken(type -> type.getSimpleName().matches(SAY_NOTHING)));
    }

    @Test
    void every_package_refuses_null() {
        assertThat(House.CLASSES.stream().map(JavaClass::getPackage).distinct())
                .filteredOn(it -> !it.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    private static boolean isUnclocked(JavaMethodCall call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static boolean isPathAsSent(JavaMethodCall call) {
        return PATHS_AS_SENT.contains(call.getName())
                && call.getTargetOwner().getPackageName().equals("jakarta.servlet.http");
    }

    private static Set<String> broken(Predicate<JavaClass> rule) {
        return House.CLASSES.stream().filter(rule).map(JavaClass::getName).collect(Collectors.toSet());
    }
}
