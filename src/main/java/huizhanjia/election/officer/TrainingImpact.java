package huizhanjia.election.officer;

import huizhanjia.election.ElectionTimes;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.org.OrgPlace;
import huizhanjia.org.OrgPlaces;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.Weighing.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What another time for training moves: by when each chair or deputy who is new and not yet trained has to be.
@Component
class TrainingImpact implements ParameterImpact {

    private static final String TITLE = "新任主席、副主席岗位培训";

    private final Trainings trainings;
    private final OrgPlaces places;
    private final Parameters parameters;

    TrainingImpact(Trainings trainings, OrgPlaces places, Parameters parameters) {
        this.trainings = trainings;
        this.places = places;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return Set.of(ElectionTimes.TRAINING);
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var weighing = parameters.weigh(change);
        var counties = places.below(scope.root()).stream()
                .filter(place -> change.isOf(place.county()))
                .collect(Collectors.toMap(OrgPlace::id, OrgPlace::county));
        var matters = trainings.fresh(scope, parameters.today()).stream()
                .filter(fresh -> fresh.trainings().isEmpty())
                .flatMap(fresh ->
                        Optional.ofNullable(counties.get(fresh.holder().org()))
                                .map(county -> weighing.matter(
                                        county, subject(fresh), numbers -> state(fresh, numbers, weighing.day())))
                                .stream())
                .toList();
        return Impact.of(new Heading(TITLE, List.of("岗位培训名单和期限"), List.of()), matters);
    }

    private static Subject subject(Trainee.Fresh fresh) {
        var holder = fresh.holder();
        return new Subject(
                holder::orgName,
                "/elections/" + holder.org(),
                "%s岗位培训".formatted(holder.office().label()));
    }

    private static State state(Trainee.Fresh fresh, Numbers numbers, LocalDate on) {
        var trainee = fresh.within(new ElectionTimes.Times(numbers), on);
        return new State(trainee.state(), "培训期限 " + trainee.dueOn());
    }
}
