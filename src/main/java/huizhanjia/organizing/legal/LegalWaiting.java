package huizhanjia.organizing.legal;

import huizhanjia.kernel.Scope;
import huizhanjia.law.Verdict;
import huizhanjia.org.census.Certificates;
import huizhanjia.org.census.Certificates.Uncertified;
import huizhanjia.org.census.Certified;
import huizhanjia.organizing.legal.rules.LegalTimes;
import huizhanjia.organizing.legal.rules.RegisteredInTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// How many unions owe a registration, without reading those that owe none: unions without a certificate are
/// counted by their founding, of the others only those are judged whose certificate may not stay as it is.
@Component
public class LegalWaiting {

    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final LegalBook book;
    private final Certificates certificates;

    LegalWaiting(LegalBook book, Certificates certificates) {
        this.book = book;
        this.certificates = certificates;
    }

    /// How many unions.
    ///
    /// @param late whether the last day of one has passed
    public record Owed(long unions, boolean late) {}

    /// Those of the scope that may apply for something and have not.
    public Owed in(Scope scope) {
        var times = new HashMap<String, LegalTimes>();
        var inReview = Set.copyOf(book.inReview(scope.area()));
        var none = certificates.uncertified(scope, inReview);
        var others = certificates.unsettled(scope, by(scope, times), book.moved(scope.area())).stream()
                .filter(union -> !inReview.contains(union.id()))
                .toList();
        var files = book.of(others.stream().map(Certified::id).toList());
        var standings = others.stream()
                .map(union -> LegalStanding.of(
                        union,
                        files.getOrDefault(union.id(), LegalFile.EMPTY),
                        times(union.county(), times),
                        book.today()))
                .filter(standing -> standing.state().next().isPresent())
                .toList();
        return new Owed(
                none.stream().mapToLong(Uncertified::unions).sum() + standings.size(),
                none.stream().anyMatch(some -> isLate(some, times))
                        || standings.stream().anyMatch(LegalStanding::late));
    }

    private boolean isLate(Uncertified some, Map<String, LegalTimes> times) {
        return new RegisteredInTime(times(some.county(), times)).judge(some.foundedOn(), book.today())
                instanceof Verdict.Breached;
    }

    /// By when a certificate runs out that is to be renewed now; where counties differ none is left out.
    private LocalDate by(Scope scope, Map<String, LegalTimes> times) {
        return scope.isWithinCounty() ? times(scope.county(), times).renewable(book.today()) : ANY_DAY;
    }

    private LegalTimes times(String county, Map<String, LegalTimes> known) {
        return known.computeIfAbsent(county, it -> book.times(it, book.today()));
    }
}
