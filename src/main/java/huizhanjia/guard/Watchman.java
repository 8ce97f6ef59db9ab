package huizhanjia.guard;

import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Numbers;
import huizhanjia.org.OrgEvent;
import huizhanjia.org.census.Census;
import huizhanjia.organizing.signal.Signal.Raising;
import huizhanjia.organizing.signal.SignalKind;
import huizhanjia.organizing.signal.Signals;
import huizhanjia.parameter.Parameters;
import huizhanjia.task.Nightly;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Watches for signs that a union may be about to vanish: members who leave together, silence, an account that
/// is gone, another unit behind it.
@Component
class Watchman implements Nightly {

    static final String SILENT_MONTHS = "org.silent.months";

    private final Census census;
    private final MassDepartures massDepartures;
    private final Signals signals;
    private final Parameters parameters;
    private final SilentUnions silentUnions;

    Watchman(
            Census census,
            MassDepartures massDepartures,
            Signals signals,
            Parameters parameters,
            SilentUnions silentUnions) {
        this.census = census;
        this.massDepartures = massDepartures;
        this.signals = signals;
        this.parameters = parameters;
        this.silentUnions = silentUnions;
    }

    @Override
    public String name() {
        return "watch";
    }

    @Override
    public String title() {
        return "每夜查看撤并信号";
    }

    @Override
    public Collection<String> counties() {
        return census.counties();
    }

    @Override
    public void run(String county, LocalDate today) {
        var numbers = parameters.numbers(county, today);
        left(county, numbers, today);
        silent(county, numbers, today);
    }

    /// What a change of particulars gives away at once.
    @EventListener
    void on(OrgEvent.OrgAmended amended) {
        var changes = amended.changes();
        gone(changes.get("账户"))
                .ifPresent(was -> raise(amended, SignalKind.ACCOUNT_LOST, "account:" + was, "工会账户被取消登记，请核查经费去向"));
        moved(changes.get("用人单位"))
                .ifPresent(now -> raise(
                        amended,
                        SignalKind.DEPARTMENT_CHANGED,
                        "unit:" + now.hashCode(),
                        "所在单位变为：%s，请核查是否被并入其他部门".formatted(now)));
    }

    private void left(String county, Numbers numbers, LocalDate today) {
        var threshold = MassDeparture.Threshold.of(numbers);
        var cause = "month:%d-%02d".formatted(today.getYear(), today.getMonthValue());
        massDepartures
                .alarming(county, threshold, today)
                .forEach((org, departure) -> signals.raise(
                        new Raising(county, SignalKind.MASS_TRANSFER, org, cause, departure.words(threshold))));
    }

    private void silent(String county, Numbers numbers, LocalDate today) {
        var months = numbers.held(SILENT_MONTHS).map(value -> value.number().intValueExact());
        if (months.isEmpty()) {
            return;
        }
        var since = today.minusMonths(months.get());
        silentUnions.since(county, since, today).forEach(org -> quiet(county, org, since));
    }

    private void quiet(String county, OrgId org, LocalDate since) {
        var cause = "quiet:" + since.getYear();
        var words = "%s 以来没有任何记录，请核查工会是否还在活动".formatted(since);
        signals.raise(new Raising(county, SignalKind.SILENT, org, cause, words));
    }

    private void raise(OrgEvent event, SignalKind kind, String cause, String words) {
        signals.raise(new Raising(event.county(), kind, event.org(), cause, words));
    }

    private static Optional<String> gone(@Nullable Change change) {
        return change == null || !change.after().isEmpty() || change.before().isEmpty()
                ? Optional.empty()
                : Optional.of(change.before());
    }

    private static Optional<String> moved(@Nullable Change change) {
        if (change == null || change.before().isEmpty() || change.after().isEmpty()) {
            return Optional.empty();
        }
        var isOther = !head(change.before()).equals(head(change.after()));
        return isOther ? Optional.of(head(change.after())) : Optional.empty();
    }

    /// The name of the main unit: what stands before the first mark.
    private static String head(String units) {
        return units.split("[，；]", 2)[0];
    }
}
