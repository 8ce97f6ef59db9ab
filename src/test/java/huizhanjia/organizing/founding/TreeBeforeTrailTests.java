package huizhanjia.organizing.founding;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.AtOnce;
import huizhanjia.Overheard;
import huizhanjia.Overheard.Said;
import huizhanjia.TestDatabase;
import huizhanjia.org.Employer;
import huizhanjia.organizing.founding.TreeChanges.Change;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Whatever changes the tree takes it before it locks the end of the trail, so that no two of them wait for
/// each other. In a county of its own, as what happens here stays.
@SpringBootTest(properties = "huizhanjia.county=qingshan")
@Import({TestDatabase.class, Overheard.class, TreeChanges.class})
record TreeBeforeTrailTests(TreeChanges changes, Said said) {

    private static final String TREE = "lock table org.tree";

    @ParameterizedTest
    @EnumSource
    void the_trail_is_locked_last(Change change) {
        var locks = said.during(changes.prepared(change)).stream()
                .filter(it -> it.contains(TREE) || it.contains("pg_advisory_xact_lock") || isTrail(it))
                .toList();
        assertThat(locks).anyMatch(TreeBeforeTrailTests::isTrail);
        var before = locks.stream().takeWhile(it -> !isTrail(it)).toList();
        if (change == Change.ADMIT) {
            assertThat(before).anyMatch(it -> it.contains("pg_advisory_xact_lock_shared"));
        } else {
            assertThat(before).first().asString().contains(TREE);
        }
        assertThat(locks.stream().skip(before.size()))
                .filteredOn(it -> !isTrail(it) && !it.contains(TREE))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void no_two_wait_for_each_other(Change one, Change other) throws Exception {
        assertThat(AtOnce.done(changes.prepared(one), changes.prepared(other))).containsExactly("", "");
    }

    /// The window between a decision and the union that comes of it is wide: others fall into it.
    @RepeatedTest(3)
    void a_decision_and_foundings_beside_it() throws Exception {
        var founded = IntStream.range(0, 12)
                .mapToObj(at -> changes.prepared(Change.FOUND))
                .toList();
        assertThat(AtOnce.done(changes.prepared(Change.BIRTH), () -> founded.forEach(Runnable::run)))
                .containsExactly("", "");
    }

    @RepeatedTest(3)
    void a_certificate_and_foundings_beside_it() throws Exception {
        var founded = IntStream.range(0, 12)
                .mapToObj(at -> changes.prepared(Change.FOUND))
                .toList();
        assertThat(AtOnce.done(changes.prepared(Change.CERTIFICATE), () -> founded.forEach(Runnable::run)))
                .containsExactly("", "");
    }

    /// A founding holds its firms; a union that is founded beside it covers one of them.
    @RepeatedTest(3)
    void a_founding_begun_and_unions_that_cover_its_firm() throws Exception {
        var firm = changes.uncovered();
        var covering = IntStream.range(0, 6)
                .mapToObj(at -> (Runnable) () -> changes.found(Employer.named(firm.name())))
                .toList();
        var answers = AtOnce.done(() -> changes.open(firm), () -> covering.forEach(Runnable::run));
        assertThat(answers.getLast()).isEmpty();
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(Change.values())
                .flatMap(one -> Arrays.stream(Change.values())
                        .filter(other -> other.compareTo(one) >= 0)
                        .map(other -> Arguments.of(one, other)));
    }

    private static boolean isTrail(String statement) {
        return statement.contains("trail.head") && statement.contains("for update");
    }
}
