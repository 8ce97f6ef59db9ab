package huizhanjia.area;

import huizhanjia.database.Stopping;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Loads the areas at start, before anything that names one.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AreaLoading implements ApplicationRunner {

    private final Areas areas;
    private final Stopping stopping;

    AreaLoading(Areas areas, Stopping stopping) {
        this.areas = areas;
        this.stopping = stopping;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        stopping.during(areas::load);
    }
}
