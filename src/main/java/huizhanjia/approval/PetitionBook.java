package huizhanjia.approval;

import huizhanjia.approval.course.Course;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Petitions with their steps, told again from the rows; where each waits is written beside, for the inbox.
@Component
class PetitionBook {

    private final PetitionTable petitions;
    private final StepTable steps;
    private final HoldingTable holdings;

    PetitionBook(PetitionTable petitions, StepTable steps, HoldingTable holdings) {
        this.petitions = petitions;
        this.steps = steps;
        this.holdings = holdings;
    }

    /// The petition with one more step.
    static Petition moved(Petition before, Petition.Step step, Course course, @Nullable LocalDate dueOn) {
        var steps = new ArrayList<>(before.steps());
        steps.add(step);
        return new Petition(before.id(), before.county(), before.submission(), before.rulesOn(), course, steps, dueOn);
    }

    void enter(Petition petition, Actor by, Instant at) {
        petitions.add(petition, at);
        take(petition, by, at);
    }

    /// Keeps the petition's last step; false when somebody else took its place.
    boolean take(Petition petition, Actor by, Instant at) {
        var taken = steps.add(petition, by, at);
        if (taken) {
            holdings.replace(petition);
        }
        return taken;
    }

    Optional<Petition> find(PetitionId id) {
        return told(petitions.find(id).stream().toList()).stream().findFirst();
    }

    /// Those petitions in the order they are named.
    Excerpt<Petition> told(Excerpt<PetitionId> named) {
        var all =
                told(petitions.all(named.rows())).stream().collect(Collectors.toMap(Petition::id, Function.identity()));
        return named.map(id -> Objects.requireNonNull(all.get(id)));
    }

    /// Those of a kind that have not ended, the oldest first.
    List<Petition> open(String kind, Scope scope) {
        return told(petitions.open(kind, scope));
    }

    List<Petition> about(String subject) {
        return told(petitions.about(subject));
    }

    private List<Petition> told(List<PetitionTable.Begun> begun) {
        var ids = begun.stream().map(PetitionTable.Begun::id).toList();
        var routes = petitions.routes(ids);
        var taken = steps.of(ids);
        return begun.stream()
                .map(it -> it.told(routes.getOrDefault(it.id(), List.of()), taken.getOrDefault(it.id(), List.of())))
                .toList();
    }
}
