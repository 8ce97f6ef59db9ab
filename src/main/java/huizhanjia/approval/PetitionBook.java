package huizhanjia.approval;

import huizhanjia.approval.course.Course;
import huizhanjia.approval.course.Hand;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Petitions with their steps, told again from the rows; where each waits is written beside, for the inbox.
@Component
class PetitionBook {

    private final PetitionTable petitions;
    private final StepTable steps;
    private final HoldingTable holdings;
    private final ReadingTable readings;

    PetitionBook(PetitionTable petitions, StepTable steps, HoldingTable holdings, ReadingTable readings) {
        this.petitions = petitions;
        this.steps = steps;
        this.holdings = holdings;
        this.readings = readings;
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

    /// What waits at a desk of any of the hand's posts, the nearest deadline first.
    List<Petition> waiting(Hand hand) {
        var ids = Stream.concat(Stream.of(hand.own()), hand.inStead().stream())
                .flatMap(position -> holdings.at(position).stream())
                .distinct()
                .toList();
        return told(petitions.byDeadline(ids));
    }

    /// What waits at the desks of the scope's unions, the nearest deadline first.
    List<Petition> within(Scope scope) {
        return told(petitions.byDeadline(holdings.within(scope)));
    }

    /// Those of a kind that have not ended, the oldest first.
    List<Petition> open(String kind, Scope scope) {
        return told(petitions.open(kind, scope));
    }

    /// What was answered or returned to the hand and its clerk has not read, the newest first.
    List<Petition> unread(Hand hand) {
        return told(petitions.newest(readings.unread(hand.own()))).stream()
                .filter(Petition::isAnswered)
                .toList();
    }

    List<Petition> doneBy(ClerkId clerk) {
        return told(petitions.newest(steps.by(clerk)));
    }

    List<Petition> of(OrgId org) {
        return told(petitions.of(org));
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
