package huizhanjia.organizing.founding;

import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.law.Verdict;
import huizhanjia.organizing.founding.rules.WomenElectCommittee;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.Weighing.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What another number of women moves: which unions about to be founded must elect a committee of women.
@Component
class FoundingImpact implements ParameterImpact {

    private static final String WHAT = "建会时的女职工组织";

    private final FoundingBook book;
    private final Parameters parameters;

    FoundingImpact(FoundingBook book, Parameters parameters) {
        this.book = book;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return Set.of(WomenElectCommittee.FROM);
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var weighing = parameters.weigh(change);
        var matters = book.in(scope).stream()
                .filter(matter ->
                        matter.union().isEmpty() && change.isOf(matter.file().county()))
                .map(matter -> weighing.matter(
                        matter.file().county(), subject(matter), numbers -> state(matter, numbers, weighing.day())))
                .toList();
        return Impact.of(new Heading(WHAT, List.of("建会办理"), List.of()), matters);
    }

    private static Subject subject(FoundingMatter matter) {
        return new Subject(() -> matter.plan().name(), "/foundings/" + matter.id(), WHAT);
    }

    private static State state(FoundingMatter matter, Numbers numbers, LocalDate on) {
        return new State(
                switch (WomenElectCommittee.by(numbers).judge(matter.elected(), on)) {
                    case Verdict.Owed owed -> "要建";
                    case Verdict.Breached breached -> "应建未建";
                    default -> "不要求，或已建";
                },
                "");
    }
}
