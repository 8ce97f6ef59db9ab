package huizhanjia.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Runs jobs beside the pages, and the work of every night. A job of a server that was killed is taken up again
/// twenty seconds after the next start.
@Component
class JobScheduler implements SmartLifecycle {

    private static final int AT_ONCE = 2;
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(8);

    private final SteadyClock clock = new SteadyClock(InstantSource.system(), System::nanoTime);
    private final ScheduleTable schedule;
    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;
    private final boolean wanted;
    private volatile boolean running;

    /// @param heartbeat how often a server says that it lives; four missed ones and its jobs are taken up again
    /// @param wanted false where only one command is done
    JobScheduler(
            JobRunner runner,
            Nights nights,
            ScheduleTable schedule,
            @Value("${huizhanjia.task.heartbeat:5s}") Duration heartbeat,
            @Value("${huizhanjia.jobs:true}") boolean wanted) {
        this.wanted = wanted;
        this.schedule = schedule;
        this.task = Tasks.oneTime("job")
                .onFailure((complete, next) -> next.reschedule(complete, Waits.after(complete)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> runner.run(
                        JobId.of(instance.getId()),
                        () -> context.getSchedulerState().isShuttingDown()));
        this.scheduler = Scheduler.create(schedule.database(), task)
                .startTasks(nights.tasks())
                .tableName("task.scheduled_tasks")
                .clock(clock)
                .threads(AT_ONCE)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
    }

    void schedule(JobId id) {
        scheduler.schedule(task.instance(id.toString()), schedule.place());
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        schedule.notAhead(clock.now());
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
