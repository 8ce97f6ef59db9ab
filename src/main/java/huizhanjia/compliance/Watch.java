package huizhanjia.compliance;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.census.Census;
import huizhanjia.task.Nightly;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps verdicts current: seconds after something happened to an organisation, and all of them every night.
@Component
class Watch implements Nightly {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Rechecks rechecks;
    private final Census census;
    private final Clock clock;
    private final Map<String, Set<OrgId>> stirred = new HashMap<>();

    Watch(Rechecks rechecks, Census census, Clock clock) {
        this.rechecks = rechecks;
        this.census = census;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recheck";
    }

    @Override
    public void run(LocalDate today) {
        var counties = census.counties();
        counties.forEach(county -> rechecks.county(county, today));
        LOG.info("已核对 {} 个县的义务", counties.size());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(DomainEvent event) {
        stir(event.county(), event.org());
    }

    /// What slept while the house was closed: counties nobody judged today.
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        var today = LocalDate.now(clock);
        census.counties().stream()
                .filter(county -> !rechecks.wasJudged(county, today))
                .forEach(county -> rechecks.county(county, today));
    }

    private void stir(String county, OrgId org) {
        synchronized (stirred) {
            stirred.computeIfAbsent(county, key -> new HashSet<>()).add(org);
        }
    }

    /// Judges what something happened to since the last time.
    @Scheduled(fixedDelay = 2_000)
    void settle() {
        Map<String, Set<OrgId>> due;
        synchronized (stirred) {
            due = Map.copyOf(stirred);
            stirred.clear();
        }
        due.forEach((county, orgs) -> rechecks.orgs(county, orgs, LocalDate.now(clock)));
    }
}
