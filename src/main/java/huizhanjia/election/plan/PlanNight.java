package huizhanjia.election.plan;

import huizhanjia.org.census.Census;
import huizhanjia.task.Nightly;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/// Begins the plans that are due, every night.
@Component
class PlanNight implements Nightly {

    private final Plans plans;
    private final Census census;

    PlanNight(Plans plans, Census census) {
        this.plans = plans;
        this.census = census;
    }

    @Override
    public String name() {
        return "election-plans";
    }

    @Override
    public String title() {
        return "每夜排出换届计划";
    }

    @Override
    public Collection<String> counties() {
        return census.counties();
    }

    @Override
    public void run(String county, LocalDate today) {
        plans.startDue(county, today);
    }
}
