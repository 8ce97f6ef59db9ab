package huizhanjia.approval.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.approval.course.CourseModel.Open;
import huizhanjia.approval.course.Move.Kind;
import huizhanjia.kernel.Refused;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Walks every state a petition of the small world can come to, and looks at every move out of it.
class EveryCourseTests {

    private static final Set<Kind> DECIDING = Set.of(
            Kind.AGREE, Kind.RETURN, Kind.REFUSE, Kind.HAND_OVER, Kind.COSIGN, Kind.CONSULT, Kind.OPINE, Kind.REASSIGN);

    private static final Map<Course, List<Open>> STATES = explore();

    @Test
    void the_world_is_large_enough_to_mean_something() {
        assertThat(STATES).hasSizeGreaterThan(500);
        assertThat(STATES.values().stream()
                        .flatMap(List::stream)
                        .map(open -> open.act().move().kind()))
                .containsAll(DECIDING)
                .contains(Kind.RESUBMIT, Kind.WITHDRAW);
        assertThat(STATES.keySet().stream()
                        .filter(course -> course.end() != null)
                        .map(Course::end))
                .contains(Conclusion.values());
    }

    @Test
    void whatever_has_not_ended_has_holders_and_each_of_them_can_act() {
        assertThat(STATES).allSatisfy((course, open) -> {
            if (course.end() == null) {
                assertThat(course.holders()).isNotEmpty();
                assertThat(course.holders())
                        .allSatisfy(desk -> assertThat(open)
                                .anyMatch(move -> move.act().desk().equals(desk)
                                        && move.act().move().kind() != Kind.WITHDRAW));
            }
        });
    }

    @Test
    void what_ended_moves_no_more() {
        assertThat(STATES).allSatisfy((course, open) -> {
            if (course.end() != null) {
                assertThat(course.holders()).isEmpty();
                assertThat(open).isEmpty();
                assertThatThrownBy(() -> course.after(act(course.author(), Move.of(Kind.WITHDRAW))))
                        .isInstanceOf(Refused.class);
            }
        });
    }

    @Test
    void nobody_decides_on_his_own_petition_in_whatever_post_or_stead() {
        assertThat(STATES.values())
                .allSatisfy(moves -> assertThat(moves)
                        .filteredOn(open -> open.who().contains("petitioner"))
                        .extracting(open -> open.act().move().kind())
                        .doesNotContainAnyElementsOf(DECIDING));
    }

    @Test
    void a_stand_in_acts_as_long_as_the_delegation_lasts() {
        assertThat(STATES.values().stream().flatMap(List::stream))
                .anyMatch(open -> open.who().equals("deputy in the town officer's stead"))
                .noneMatch(open -> open.who().equals("deputy after the delegation ended"));
    }

    @Test
    void nobody_signs_the_same_stage_twice() {
        eachMove((course, act, next) -> {
            if (act.move().kind() == Kind.AGREE && next.at() == course.at() && next.end() == null) {
                assertThat(next.holders()).doesNotContain(act.desk());
                assertThatThrownBy(() -> next.after(act)).isInstanceOf(Refused.class);
            }
        });
    }

    @Test
    void a_stage_is_left_upwards_only_when_everybody_signed() {
        eachMove((course, act, next) -> {
            var climbed = next.end() == Conclusion.AGREED || (next.end() == null && next.at() > course.at());
            if (climbed && act.move().kind() != Kind.RESUBMIT) {
                assertThat(act.move().kind()).isEqualTo(Kind.AGREE);
                assertThat(course.holders()).containsExactly(act.desk());
                assertThat(next.end() == null ? next.at() : course.route().size())
                        .isEqualTo(course.at() + 1);
            }
        });
    }

    @Test
    void whoever_was_asked_gives_the_petition_back_to_the_asker() {
        eachMove((course, act, next) -> {
            if (act.move().kind() == Kind.OPINE) {
                assertThat(next.seats()).hasSameSizeAs(course.seats());
                var asker = course.seats().stream()
                        .filter(signature -> act.desk().equals(signature.asked()))
                        .findFirst()
                        .orElseThrow();
                assertThat(next.holders()).contains(asker.desk());
            }
        });
    }

    @Test
    void a_return_leads_to_a_fresh_stage_or_to_the_petitioner() {
        eachMove((course, act, next) -> {
            if (act.move().kind() == Kind.RETURN) {
                assertThat(next.at())
                        .isLessThan(course.at())
                        .isEqualTo(act.move().stage());
                assertThat(next.seats()).noneMatch(RequiredSignature::signed);
                assertThat(next.holders())
                        .isEqualTo(
                                next.at() == Course.AUTHOR
                                        ? List.of(course.author())
                                        : course.route().get(next.at()).desks());
            }
        });
    }

    @Test
    void every_state_can_still_come_to_an_agreed_end() {
        var reached = leadingTo(Conclusion.AGREED, it -> true);
        assertThat(STATES.keySet()).allMatch(course -> course.end() != null || reached.contains(course));
    }

    @Test
    void whoever_follows_in_a_post_finds_what_waited_for_it() {
        assertThat(STATES).allSatisfy((course, open) -> {
            if (course.holders().contains(CourseModel.ORGANIZER_DESK)) {
                assertThat(kinds(open, "next organiser")).isEqualTo(kinds(open, "organiser"));
            }
        });
    }

    @Test
    void an_empty_desk_is_handed_on_and_nobody_elses_signature_is_taken_away() {
        eachMove((course, act, next) -> {
            if (act.move().kind() == Kind.REASSIGN) {
                var to = act.move().to().getFirst();
                assertThat(course.holders()).contains(act.desk());
                assertThat(next.holders()).doesNotContain(act.desk());
                assertThat(next.at()).isEqualTo(course.at());
                assertThat(next.end()).isNull();
                assertThat(next.seats())
                        .containsAll(course.seats().stream()
                                .filter(signature ->
                                        signature.signed() && !signature.desk().equals(to))
                                .toList())
                        .anyMatch(signature ->
                                !signature.signed() && (signature.desk().equals(to) || to.equals(signature.asked())));
            }
        });
    }

    /// Whoever leaves, on whatever day, with nobody in his post: no petition is left that could only be withdrawn.
    @Test
    void every_state_can_still_come_to_an_agreed_end_whoever_leaves() {
        var desks = List.of(
                CourseModel.TOWN_DESK, CourseModel.CHAIR_DESK, CourseModel.ORGANIZER_DESK, CourseModel.FINANCE_DESK);
        assertThat(desks).allSatisfy(empty -> {
            var agreed = leadingTo(
                    Conclusion.AGREED,
                    it -> it.act().move().kind() == Kind.REASSIGN
                            ? it.act().desk().equals(empty)
                            : !it.act().desk().equals(empty)
                                    && !it.act().move().to().contains(empty));
            assertThat(STATES.keySet())
                    .filteredOn(course -> course.end() == null)
                    .allMatch(agreed::contains);
        });
    }

    /// Many hands make the same move, and many moves the same next state: each two of them are tried once.
    @Test
    void a_move_somebody_else_made_first_is_refused_or_still_right_but_never_lost() {
        STATES.forEach((course, open) -> {
            var acts = open.stream().map(Open::act).collect(Collectors.toSet());
            var nexts = acts.stream().map(course::after).collect(Collectors.toSet());
            nexts.forEach(next -> acts.forEach(other -> isRefusedOrRight(next, other)));
        });
    }

    private static void isRefusedOrRight(Course next, Act other) {
        try {
            var after = next.after(other);
            if (!STATES.containsKey(after)) { // not an assertion for each of so many: half the time would be theirs
                throw new AssertionError("%s after %s is no state".formatted(after, other));
            }
        } catch (Refused refused) {
            if (!refused.code().startsWith("approval.")) {
                throw new AssertionError(refused.code(), refused);
            }
        }
    }

    /// Every state from which the moves that are left lead to the end.
    private static Set<Course> leadingTo(Conclusion end, Predicate<Open> left) {
        var before = new HashMap<Course, Set<Course>>();
        STATES.forEach((course, open) -> open.stream()
                .filter(left)
                .forEach(it -> before.computeIfAbsent(course.after(it.act()), key -> new HashSet<>())
                        .add(course)));
        var reached = new HashSet<Course>();
        var queue = new ArrayDeque<Course>();
        STATES.keySet().stream().filter(course -> course.end() == end).forEach(queue::add);
        while (!queue.isEmpty()) {
            var course = queue.removeFirst();
            if (reached.add(course)) {
                queue.addAll(before.getOrDefault(course, Set.of()));
            }
        }
        return reached;
    }

    private static Set<Kind> kinds(List<Open> open, String who) {
        return open.stream()
                .filter(it -> it.who().equals(who))
                .map(it -> it.act().move().kind())
                .collect(Collectors.toSet());
    }

    private interface Look {
        void at(Course course, Act act, Course next);
    }

    private static void eachMove(Look look) {
        STATES.forEach((course, open) -> open.forEach(it -> look.at(course, it.act(), course.after(it.act()))));
    }

    private static Act act(Desk desk, Move move) {
        return new Act(desk, CourseModel.CHAIR.clerk(), move);
    }

    private static Map<Course, List<Open>> explore() {
        var states = new LinkedHashMap<Course, List<Open>>();
        var queue = new ArrayDeque<>(List.of(CourseModel.BEGUN));
        while (!queue.isEmpty()) {
            var course = queue.removeFirst();
            if (!states.containsKey(course)) {
                var open = CourseModel.open(course);
                states.put(course, open);
                open.forEach(it -> queue.add(course.after(it.act())));
            }
        }
        return states;
    }
}
