package huizhanjia.task;

import huizhanjia.kernel.Actor;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Long work: started with the change that asks for it, watched by those it concerns.
@Component
public class Jobs {

    private final JobTable table;
    private final JobScheduler scheduler;
    private final Clock clock;

    Jobs(JobTable table, JobScheduler scheduler, Clock clock) {
        this.table = table;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// Starts a job when the transaction around the call is done.
    @Transactional(propagation = Propagation.MANDATORY)
    public JobId start(JobOrder order, Actor by) {
        var id = JobId.next();
        table.add(id, order, by, clock.instant());
        scheduler.schedule(id);
        return id;
    }

    /// A job if the clerk started it or works at the organisation it was started for.
    public Optional<Job> find(Actor watcher, JobId id) {
        return table.find(id)
                .filter(job -> job.by().clerk().equals(watcher.clerk())
                        || job.by().scope().root().equals(watcher.scope().root()));
    }

    /// A job asked for by the room that started it.
    public Optional<Job> find(JobId id) {
        return table.find(id);
    }
}
