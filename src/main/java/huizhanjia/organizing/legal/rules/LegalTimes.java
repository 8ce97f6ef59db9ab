package huizhanjia.organizing.legal.rules;

import huizhanjia.law.Numbers;
import java.time.LocalDate;
import java.util.Set;

/// The times in which unions register (LEG-03, LEG-04), by the numbers of their county.
public record LegalTimes(Numbers numbers) {

    /// From the founding to the application.
    public static final String APPLY = "leg.apply.days";

    /// From a change to its registration.
    public static final String CHANGE = "leg.change.days";

    /// From the end of a union to that of its registration.
    public static final String CANCEL = "leg.cancel.days";

    /// Before a certificate runs out.
    public static final String RENEW = "leg.cert.renew.before.days";

    /// The keys of all of them.
    public static final Set<String> KEYS = Set.of(APPLY, CHANGE, CANCEL, RENEW);

    /// How many days a new union has to apply.
    public int applying() {
        return numbers.count(APPLY);
    }

    /// The last day to apply of a union founded on a day.
    LocalDate applyBy(LocalDate foundedOn) {
        return by(foundedOn, APPLY);
    }

    /// The last day to register what changed on a day.
    LocalDate changeBy(LocalDate changedOn) {
        return by(changedOn, CHANGE);
    }

    /// The last day to cancel the registration of a union that ended on a day.
    LocalDate cancelBy(LocalDate endedOn) {
        return by(endedOn, CANCEL);
    }

    /// The first day to renew a certificate that runs out on a day.
    LocalDate renewFrom(LocalDate untilOn) {
        return untilOn.minusDays(numbers.count(RENEW));
    }

    /// The last day on which a certificate runs out that is to be renewed by now.
    public LocalDate renewable(LocalDate on) {
        return on.plusDays(numbers.count(RENEW));
    }

    private LocalDate by(LocalDate began, String key) {
        var from = known(began, key);
        return numbers.due(from, Set.of(key), then -> from.plusDays(then.count(key)));
    }

    /// What began before there was a number has its whole time from the day there was one.
    private LocalDate known(LocalDate began, String key) {
        return numbers.on(began).known(key).isPresent()
                ? began
                : numbers.turns(Set.of(key)).getLast();
    }
}
