package huizhanjia.org.committee;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.Approval;
import huizhanjia.org.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One committee of an organisation in one term.
///
/// @param approval the reply that approved the result of the election
/// @param seats in the order of the list of names, those that fell empty included
public record Committee(UUID id, OrgId org, Body body, Term term, Approval approval, List<CommitteeSeat> seats) {

    public Committee {
        seats = List.copyOf(seats);
    }

    /// The seats held on the day.
    public List<CommitteeSeat> seatsOn(LocalDate day) {
        return seats.stream()
                .filter(committeeSeat -> committeeSeat.isHeldOn(day))
                .toList();
    }

    /// Who leads it on the day; nothing while the place is vacant.
    public Optional<CommitteeSeat> headOn(LocalDate day) {
        return seatsOn(day).stream()
                .filter(committeeSeat -> committeeSeat.office() == body.head())
                .findFirst();
    }

    /// Since when nobody leads it; nothing while somebody does.
    public Optional<LocalDate> headlessSince(LocalDate day) {
        if (headOn(day).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(seats.stream()
                .filter(committeeSeat -> committeeSeat.office() == body.head() && !day.isBefore(committeeSeat.from()))
                .map(CommitteeSeat::vacancy)
                .filter(vacancy -> vacancy != null)
                .map(CommitteeSeat.Vacancy::on)
                .max(LocalDate::compareTo)
                .orElse(term.electedOn()));
    }

    /// Model and front-line workers among those who sit on the day, in tenths of a percent.
    public long workersShare(LocalDate day) {
        var sitting = seatsOn(day);
        var workers = sitting.stream()
                .filter(committeeSeat -> committeeSeat.person().isModel()
                        || committeeSeat.person().isFrontline())
                .count();
        return sitting.isEmpty() ? 0 : workers * 1000 / sitting.size();
    }
}
