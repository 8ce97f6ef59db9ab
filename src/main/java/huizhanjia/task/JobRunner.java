package huizhanjia.task;

import huizhanjia.kernel.Refused;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes one attempt at a job and writes down how it ended.
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int MOST_ATTEMPTS = 5;

    private final JobTable table;
    /// Asked when there is work: handlers stand above this room and themselves start jobs.
    private final ObjectProvider<JobHandler> handlers;

    private final TransactionTemplate apart;
    private final Clock clock;

    JobRunner(
            JobTable table, ObjectProvider<JobHandler> handlers, PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.handlers = handlers;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    void run(JobId id, BooleanSupplier stopping) {
        var job = table.find(id).orElseThrow();
        if (job.isOver()) {
            return;
        }
        table.begin(id, clock.instant());
        handlerOf(job.order().kind())
                .ifPresentOrElse(
                        handler -> attempt(handler, new LiveRun(job, this::write, stopping), job.attempts()),
                        () -> table.fail(id, "系统中没有办理此事的程序", clock.instant()));
    }

    private Optional<JobHandler> handlerOf(String kind) {
        return handlers.stream().filter(handler -> handler.kind().equals(kind)).findFirst();
    }

    private void attempt(JobHandler handler, LiveRun run, int earlier) {
        try {
            if (earlier >= MOST_ATTEMPTS) {
                throw new Refused("task.gave-up", "办理多次中断，已停止，请联系系统管理员后重试");
            }
            handler.run(run);
            run.flush();
            table.finish(run.id(), clock.instant());
        } catch (Stopped later) {
            throw later;
        } catch (Refused refused) {
            fail(handler, run, refused.sentence());
        } catch (RuntimeException bug) {
            LOG.error("job {} failed", run.id(), bug);
            fail(
                    handler,
                    run,
                    "系统出错，没有办成。请把编号 %s 告诉系统管理员".formatted(run.id().toString().substring(24)));
        }
    }

    private void fail(JobHandler handler, LiveRun run, String sentence) {
        handler.failed(run, sentence);
        table.fail(run.id(), sentence, clock.instant());
    }

    /// In a transaction of its own, so that those who watch see it before the work is done.
    private void write(JobId id, Job.Pace pace) {
        apart.executeWithoutResult(any -> table.move(id, pace, clock.instant()));
    }
}
