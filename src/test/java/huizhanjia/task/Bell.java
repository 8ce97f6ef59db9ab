package huizhanjia.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.Objects;
import org.springframework.test.util.ReflectionTestUtils;

/// Rings where jobs wait, so that those that were handed in begin now and not within a second: `@Import(Bell.class)`.
public final class Bell {

    private final Scheduler scheduler;

    Bell(JobScheduler jobs) {
        scheduler = (Scheduler) Objects.requireNonNull(ReflectionTestUtils.getField(jobs, "scheduler"));
    }

    /// Everything that is due begins.
    public void ring() {
        scheduler.triggerCheckForDueExecutions();
    }
}
