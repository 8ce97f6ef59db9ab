package huizhanjia.compliance;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.org.census.Census;
import huizhanjia.parameter.ParameterEvent;
import huizhanjia.task.Breakdowns;
import huizhanjia.task.Nightly;
import huizhanjia.task.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps verdicts current: seconds after something happened to an organisation, and all of them every night.
@Component
class VerdictWatch implements Nightly {

    private final Rechecks rechecks;
    private final VerdictTable verdicts;
    private final Census census;
    private final Breakdowns breakdowns;
    private final Clock clock;

    VerdictWatch(Rechecks rechecks, VerdictTable verdicts, Census census, Breakdowns breakdowns, Clock clock) {
        this.rechecks = rechecks;
        this.verdicts = verdicts;
        this.census = census;
        this.breakdowns = breakdowns;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recheck";
    }

    @Override
    public String title() {
        return "每夜核对义务";
    }

    @Override
    public Collection<String> counties() {
        return census.counties();
    }

    @Override
    public void run(String county, LocalDate today) {
        breakdowns.now(new Work(county, "rule", "规则"), rechecks.county(county, today));
    }

    /// In the transaction of the change: either both are there or neither.
    @EventListener
    void on(DomainEvent event) {
        verdicts.stir(event.county(), event.org());
    }

    /// A frequency a county has just signed counts at once; a city's from the night on.
    @TransactionalEventListener
    void on(ParameterEvent event) {
        if (event.inForce() && census.counties().contains(event.area())) {
            breakdowns.attempt(work(event.area()), () -> run(event.area(), LocalDate.now(clock)));
        }
    }

    /// What slept while the house was closed: counties nobody judged today.
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        var today = LocalDate.now(clock);
        census.counties().stream()
                .filter(county -> !rechecks.wasJudged(county, today))
                .forEach(county -> breakdowns.attempt(work(county), () -> run(county, today)));
    }

    /// Judges what something happened to since the last time.
    @Scheduled(fixedDelay = 2_000)
    void settle() {
        verdicts.stirred().forEach(this::settle);
    }

    private void settle(String county) {
        breakdowns.attemptInTurn(
                work(county), () -> rechecks.orgs(county, () -> verdicts.settle(county), LocalDate.now(clock)));
    }

    private static Work work(String county) {
        return new Work(county, "recheck", "随变动核对义务");
    }
}
