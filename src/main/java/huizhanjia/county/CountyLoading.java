package huizhanjia.county;

import huizhanjia.database.Stopping;
import huizhanjia.org.Orgs;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Gives a database without any organisation its beginning, after migrations and areas.
@Component
@Order(0)
class CountyLoading implements ApplicationRunner {

    private final Orgs orgs;
    private final SampleLoading sample;
    private final FirstUse firstUse;
    private final Stopping stopping;
    private final Environment environment;

    CountyLoading(Orgs orgs, SampleLoading sample, FirstUse firstUse, Stopping stopping, Environment environment) {
        this.orgs = orgs;
        this.sample = sample;
        this.firstUse = firstUse;
        this.stopping = stopping;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var start = Start.of(arguments, environment);
        if (start == Start.NONE || !orgs.isEmpty()) {
            return;
        }
        if (start == Start.EMPTY) {
            stopping.during(() -> IO.println(firstUse.open(arguments)));
            return;
        }
        sample.load();
    }
}
