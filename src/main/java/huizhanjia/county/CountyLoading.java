package huizhanjia.county;

import huizhanjia.org.Orgs;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Gives a database without any organisation its beginning, after migrations and areas.
@Component
@Order(0)
class CountyLoading implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CountyLoading.class);

    private final Orgs orgs;
    private final SampleCounty sample;
    private final FirstUse firstUse;
    private final Environment environment;
    private final Clock clock;

    CountyLoading(Orgs orgs, SampleCounty sample, FirstUse firstUse, Environment environment, Clock clock) {
        this.orgs = orgs;
        this.sample = sample;
        this.firstUse = firstUse;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var start = Start.of(arguments, environment);
        if (start == Start.NONE || !orgs.isEmpty()) {
            return;
        }
        if (start == Start.EMPTY) {
            IO.println(firstUse.open(arguments));
            return;
        }
        var began = clock.millis();
        sample.load(LocalDate.now(clock));
        LOG.info("the sample county is loaded, in {} ms", clock.millis() - began);
    }
}
