package huizhanjia.election;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.census.Census;
import huizhanjia.org.term.TermLine;
import huizhanjia.org.term.Terms;
import huizhanjia.parameter.Parameters;
import huizhanjia.task.Nightly;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Says when terms end: every night, to whom it concerns, once a step.
@Component
public class TermNotices implements Nightly {

    private final Terms terms;
    private final TermNoticeTable table;
    private final Census census;
    private final Parameters parameters;

    TermNotices(Terms terms, TermNoticeTable table, Census census, Parameters parameters) {
        this.terms = terms;
        this.table = table;
        this.census = census;
        this.parameters = parameters;
    }

    @Override
    public String name() {
        return "term-notices";
    }

    @Override
    public String title() {
        return "每夜提醒任期届满";
    }

    @Override
    public Collection<String> counties() {
        return census.counties();
    }

    @Override
    public void run(String county, LocalDate today) {
        raise(county, today);
    }

    /// How many new notices the county has: two statements, however many unions it has.
    public int raise(String county, LocalDate on) {
        var numbers = parameters.numbers(county, on);
        var notices = terms.nearing(county, on, NoticeStep.earliest(numbers)).stream()
                .flatMap(nearing -> TermNotice.of(nearing, numbers, on).stream())
                .toList();
        return notices.isEmpty() ? 0 : table.add(notices);
    }

    /// What the union of a post was told and still holds: the term has neither been renewed nor lengthened since.
    public List<TermNotice> open(Scope scope) {
        var told = table.to(scope.root());
        var lines = terms.known(told.stream().map(TermNotice::org).toList()).stream()
                .collect(Collectors.toMap(TermLine::id, Function.identity()));
        return told.stream()
                .filter(notice -> lines.containsKey(notice.org())
                        && notice.endsOn().equals(lines.get(notice.org()).endsOn()))
                .toList();
    }

    /// How many terms the union of a post was told of whose end stands.
    public Waiting waiting(Scope scope) {
        var told = table.last(scope.root());
        var standing = terms.standing(
                told.stream().collect(Collectors.toMap(TermNoticeTable.Last::org, TermNoticeTable.Last::endsOn)));
        return new Waiting(
                standing.size(), told.stream().anyMatch(last -> last.isOver() && standing.contains(last.org())));
    }

    /// How many terms end.
    ///
    /// @param late whether one has ended
    public record Waiting(long terms, boolean late) {}

    /// Everything said of one union of the scope, the newest first.
    public List<TermNotice> of(Scope scope, OrgId org) {
        return table.of(terms.need(scope, org).county(), org);
    }
}
