package huizhanjia.approval;

import huizhanjia.kernel.Scope;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What another time to decide moves: nothing that is on its way, since a petition keeps the route it started with.
@Component
class TimeLimitImpact implements ParameterImpact {

    private static final String NOTE = "已经送审的请示保持送审时算定的期限；新数生效以后送审的，按新数计算。";

    private final Procedures procedures;
    private final PetitionBook book;

    TimeLimitImpact(Procedures procedures, PetitionBook book) {
        this.procedures = procedures;
        this.book = book;
    }

    @Override
    public Set<String> reads() {
        return procedures.all().map(Procedure::limit).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var bound = procedures
                .all()
                .filter(procedure -> procedure.limit().equals(change.key()))
                .toList();
        var matters = bound.stream()
                .flatMap(procedure -> book.open(procedure.kind(), scope).stream())
                .map(this::kept)
                .toList();
        var readers = bound.stream().map(Procedure::label).toList();
        return Impact.of(new Heading("请示的审批期限", readers, List.of(NOTE)), matters);
    }

    private Affected kept(Petition petition) {
        var state = new State("在办", String.valueOf(petition.dueOn()));
        return new Affected(
                () -> petition.submission().text().title(),
                procedures.href(petition),
                procedures.label(petition),
                state,
                state);
    }
}
