package huizhanjia.election.petition;

import huizhanjia.approval.Petition;
import huizhanjia.approval.Petitions;
import huizhanjia.election.ElectionTimes;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.org.term.TermLine;
import huizhanjia.org.term.TermQuery;
import huizhanjia.org.term.TermState;
import huizhanjia.org.term.Terms;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.Weighing.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What another longest extension moves: until when a term about to end may be put off. A petition on its way keeps
/// the number of its own day.
@Component
class ExtensionImpact implements ParameterImpact {

    private static final List<TermState> PRESSING = List.of(TermState.OVERDUE, TermState.EXTENDED, TermState.ENDING);
    private static final int ALL = 200_000;

    private final Petitions petitions;
    private final RenewalRules rules;
    private final Terms terms;
    private final Parameters parameters;

    ExtensionImpact(Petitions petitions, RenewalRules rules, Terms terms, Parameters parameters) {
        this.petitions = petitions;
        this.rules = rules;
        this.terms = terms;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return Set.of(ElectionTimes.EXTENSION);
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var open = petitions.open(Renewal.EXTENSION.kind(), scope).stream()
                .filter(petition -> change.isOf(petition.county()))
                .toList();
        var kept = open.stream()
                .filter(petition -> petition.rulesOn().isBefore(change.on()))
                .count();
        var weighing = parameters.weigh(change);
        var asked = open.stream()
                .filter(petition -> !petition.rulesOn().isBefore(change.on()))
                .map(petition ->
                        weighing.matter(petition.county(), subject(petition), numbers -> state(petition, numbers)));
        var ending = PRESSING.stream()
                .flatMap(state -> terms.list(scope, new TermQuery(scope.root(), state, null, ""), ALL).stream())
                .filter(line -> change.isOf(line.county()))
                .map(line ->
                        weighing.matter(line.county(), subject(line), numbers -> state(line, numbers, weighing.day())));
        return Impact.of(
                new Heading("延期换届", List.of("延期换届请示", "最晚可延至的日期"), notes(kept, change)),
                Stream.concat(asked, ending).toList());
    }

    private static List<String> notes(long kept, ParameterChange change) {
        return List.of("在办的延期换届请示有 %d 件是 %s 以前提交的，按提交之日的规则办完；新收的按新规则。".formatted(kept, change.on()), "已经批准的延期不变。");
    }

    private static Subject subject(Petition petition) {
        return new Subject(petition::title, "/approvals/" + petition.id(), Renewal.EXTENSION.label());
    }

    private static Subject subject(TermLine line) {
        return new Subject(line::name, "/elections/" + line.id(), "任期最晚可延至");
    }

    /// By the number of the petition's own day.
    private State state(Petition petition, Numbers numbers) {
        var longest = new ElectionTimes.Times(numbers.on(petition.rulesOn())).extension();
        return new State(rules.within(longest, petition).state(), "最长 %d 个月".formatted(longest));
    }

    private static State state(TermLine line, Numbers numbers, LocalDate on) {
        var term = line.term();
        var longest = new ElectionTimes.Times(numbers).extension();
        var latest = term == null ? "" : "最晚 " + term.endsOn().plusMonths(longest);
        return new State(line.state(on).label(), latest);
    }
}
