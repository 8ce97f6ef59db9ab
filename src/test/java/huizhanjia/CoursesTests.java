package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.Post;
import huizhanjia.casefile.CaseCourse;
import huizhanjia.casefile.CaseState;
import huizhanjia.casefile.CaseStep;
import huizhanjia.casefile.CaseTurn;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every course a room declares, walked along every way: whatever a matter comes to, somebody holds it and can go on,
/// and it can end.
class CoursesTests {

    static List<CaseCourse<?, ?>> courses() {
        return House.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(CaseCourse.class))
                .filter(field -> field.getModifiers().toString().contains("STATIC"))
                .<CaseCourse<?, ?>>map(field -> (CaseCourse<?, ?>) value(field.reflect()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("courses")
    <S extends CaseState, T extends Enum<T> & CaseStep<S>> void what_is_not_over_is_held_and_goes_on(
            CaseCourse<S, T> course) {
        for (var state : course.states()) {
            assertThat(course.open(state).isEmpty()).as(state.name()).isEqualTo(state.isOver());
            assertThat(state.turn() == CaseTurn.NOBODY).as(state.name()).isEqualTo(state.isOver());
            assertThat(state.label()).as(state.name()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    <S extends CaseState, T extends Enum<T> & CaseStep<S>> void from_every_state_an_end_can_be_reached(
            CaseCourse<S, T> course) {
        for (var state : course.states()) {
            assertThat(reached(course, state)).as(state.name()).anyMatch(CaseState::isOver);
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    <S extends CaseState, T extends Enum<T> & CaseStep<S>> void every_step_can_be_taken_and_some_post_may(
            CaseCourse<S, T> course) {
        var taken = course.states().stream()
                .flatMap(state -> course.open(state).stream())
                .collect(Collectors.toSet());
        assertThat(taken).containsExactlyInAnyOrder(course.steps().getEnumConstants());
        for (var step : taken) {
            assertThat(step.label()).isNotBlank();
            assertThat(step.verb().isEmpty()
                            || Arrays.stream(Post.values())
                                    .anyMatch(post -> post.permissions().contains(step.verb())))
                    .as(step.name())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    <S extends CaseState, T extends Enum<T> & CaseStep<S>> void lists_tell_states_apart_by_name(
            CaseCourse<S, T> course) {
        Map<String, String> labels = new HashMap<>();
        for (var state : course.states()) {
            var known = labels.putIfAbsent(state.name(), state.label());
            assertThat(known == null || known.equals(state.label()))
                    .as(state.name())
                    .isTrue();
        }
        assertThat(labels.values()).doesNotHaveDuplicates();
    }

    private static <S extends CaseState, T extends Enum<T> & CaseStep<S>> Set<S> reached(
            CaseCourse<S, T> course, S from) {
        var reached = new HashSet<S>();
        var waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            var state = waiting.remove();
            if (reached.add(state)) {
                course.open(state).stream()
                        .flatMap(step -> Stream.ofNullable(step.after(state).orElse(null)))
                        .forEach(waiting::add);
            }
        }
        return reached;
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
