package huizhanjia.casefile;

import huizhanjia.kernel.Happening;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A matter and all that was done in it.
///
/// @param taken the oldest first
public record CaseFile<S extends CaseState, T extends Enum<T> & CaseStep<S>>(
        CaseHead head, CaseCourse<S, T> course, List<Taken<T>> taken) {

    public CaseFile {
        taken = List.copyOf(taken);
    }

    /// One thing done.
    ///
    /// @param document number or name of its paper; empty text where it has none
    /// @param on the day of the meeting, of the paper
    public record Taken<T>(T step, String words, String document, LocalDate on, DoneBy said) {

        /// What was said, and in which paper.
        String told() {
            return document.isEmpty() ? words : "%s（%s）".formatted(words, document);
        }
    }

    /// By identity.
    public CaseId id() {
        return head.id();
    }

    /// The six-digit county it belongs to.
    public String county() {
        return head.county();
    }

    /// The unit it is about.
    public OrgId org() {
        return head.org();
    }

    /// How it stands.
    public S state() {
        return course.after(taken.stream().map(Taken::step).toList());
    }

    /// What may be done next.
    public Set<T> open() {
        return course.open(state());
    }

    /// The last time a step was taken; nothing when it never was.
    public Optional<Taken<T>> last(T step) {
        return taken.stream().filter(it -> it.step() == step).reduce((first, second) -> second);
    }

    /// The first thing done; nothing when nothing was.
    public Optional<Taken<T>> first() {
        return taken.stream().findFirst();
    }

    /// Whether the unit let the day pass.
    public boolean isLate(LocalDate on) {
        var due = head.dueOn();
        return due != null && state().turn() == CaseTurn.UNIT && on.isAfter(due);
    }

    /// What its files and the trail call it.
    public String subject() {
        return course.subject(head.id());
    }

    /// What the trail tells of it, such as 督办事项：回复.
    Happening happening(String done, String words) {
        var happening = Happening.of(county(), org(), subject(), course.called() + "：" + done);
        return words.isEmpty() ? happening : happening.saying("内容", words);
    }

    CaseFile<S, T> with(Taken<T> step) {
        return new CaseFile<>(
                head, course, Stream.concat(taken.stream(), Stream.of(step)).toList());
    }
}
