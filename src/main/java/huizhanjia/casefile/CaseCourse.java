package huizhanjia.casefile;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The way matters of one kind go: nothing but where they begin and which step leads where.
///
/// @param kind stands before the id in files and in the trail, such as `supervision`
/// @param called as printed, such as 督办事项
/// @param opening what it is called to open one, such as 交办
/// @param opened how a matter stands before any step
/// @param steps the enum of what can be done
public record CaseCourse<S extends CaseState, T extends Enum<T> & CaseStep<S>>(
        String kind, String called, String opening, S opened, Class<T> steps) {

    /// How a matter stands after everything that was done, in its order.
    public S after(List<T> taken) {
        var state = opened;
        for (var step : taken) {
            var before = state;
            state = step.after(before)
                    .orElseThrow(() ->
                            new IllegalStateException("%s: no %s in %s".formatted(kind, step.name(), before.name())));
        }
        return state;
    }

    /// What may be done next.
    public Set<T> open(S state) {
        return Arrays.stream(steps.getEnumConstants())
                .filter(step -> step.after(state).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(steps)));
    }

    /// Every state a matter can come to, the first one first.
    public Set<S> states() {
        var reached = new LinkedHashSet<S>();
        var waiting = new ArrayDeque<>(List.of(opened));
        while (!waiting.isEmpty()) {
            var state = waiting.remove();
            if (reached.add(state)) {
                open(state).forEach(step -> step.after(state).ifPresent(waiting::add));
            }
        }
        return reached;
    }

    /// At whose turn the post may take any step.
    Set<CaseTurn> turns(Actor actor) {
        return states().stream()
                .filter(state -> open(state).stream().anyMatch(step -> actor.may(step.verb())))
                .map(CaseState::turn)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Refuses what cannot be done now.
    S need(S state, T step) {
        return step.after(state)
                .orElseThrow(
                        () -> new Refused("casefile.not-now", "现在是“%s”，不能%s".formatted(state.label(), step.label())));
    }

    T step(String name) {
        return Enum.valueOf(steps, name);
    }

    /// The matter that a petition, a file or the trail calls so.
    public CaseId id(String subject) {
        return CaseId.of(subject.substring(kind.length() + 1));
    }

    /// What files and the trail call a matter of the kind.
    public String subject(CaseId id) {
        return kind + ":" + id;
    }
}
