package huizhanjia.area;

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

    AreaLoading(Areas areas) {
        this.areas = areas;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        areas.load();
    }
}
