package huizhanjia.task;

import huizhanjia.database.Outage;
import huizhanjia.kernel.Refused;
import huizhanjia.task.JobTable.Turn;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes one attempt at a job and writes down how it ended. A job that is interrupted or meets an outage is
/// tried five times; a handler that cannot be told that its job failed is told again, and after ten attempts in
/// all the job is over whatever the handler says.
@Component
class JobRunner {

    private static final int MOST_ATTEMPTS = 5;
    private static final int MOST_TELLINGS = 10;

    private final JobTable table;
    /// Asked when there is work: handlers stand above this room and themselves start jobs.
    private final ObjectProvider<JobHandler> handlers;

    private final Breakdowns breakdowns;
    private final TransactionTemplate apart;
    private final Clock clock;

    JobRunner(
            JobTable table,
            ObjectProvider<JobHandler> handlers,
            Breakdowns breakdowns,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.handlers = handlers;
        this.breakdowns = breakdowns;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    void run(JobId id, BooleanSupplier stopping) {
        var job = table.find(id).orElseThrow();
        if (job.isOver()) {
            return;
        }
        var turn = new Turn(id, table.begin(id, clock.instant()));
        handlerOf(job.order().kind())
                .ifPresentOrElse(
                        handler -> attempt(new Attempt(job, turn, handler), stopping),
                        () -> table.fail(turn, "系统中没有办理此事的程序", clock.instant()));
    }

    private Optional<JobHandler> handlerOf(String kind) {
        return handlers.stream().filter(handler -> handler.kind().equals(kind)).findFirst();
    }

    private void attempt(Attempt attempt, BooleanSupplier stopping) {
        var job = attempt.job();
        var run = new LiveRun(job, pace -> write(attempt.turn(), pace), stopping);
        if (!job.failure().isEmpty()) {
            tell(attempt, run, job.failure());
            return;
        }
        try {
            if (job.attempts() >= MOST_ATTEMPTS) {
                throw new Refused("task.gave-up", "办理多次中断，已停止，请联系系统管理员后重试");
            }
            attempt.handler().run(run);
            run.flush();
            table.finish(attempt.turn(), clock.instant());
            breakdowns.mended(attempt.work());
        } catch (Stopped later) {
            throw later;
        } catch (Refused refused) {
            fail(attempt, run, refused.sentence());
        } catch (RuntimeException trouble) {
            var outage = Outage.of(trouble);
            if (outage.isPresent() && attempt.turn().attempt() < MOST_ATTEMPTS) {
                throw trouble;
            }
            breakdowns.broke(attempt.work(), attempt.number(), trouble);
            fail(attempt, run, outage.map(Outage::sentence).orElseGet(attempt::bug));
        }
    }

    private void fail(Attempt attempt, LiveRun run, String sentence) {
        if (table.failing(attempt.turn(), sentence, clock.instant())) {
            tell(attempt, run, sentence);
        }
    }

    private void tell(Attempt attempt, LiveRun run, String sentence) {
        try {
            attempt.handler().failed(run, sentence);
        } catch (RuntimeException deaf) {
            breakdowns.broke(attempt.work(), attempt.number(), deaf);
            if (attempt.turn().attempt() < MOST_TELLINGS) {
                throw deaf;
            }
        }
        table.fail(attempt.turn(), sentence, clock.instant());
    }

    /// In a transaction of its own, so that those who watch see it before the work is done.
    private boolean write(Turn turn, Job.Pace pace) {
        return Boolean.TRUE.equals(apart.execute(any -> table.move(turn, pace, clock.instant())));
    }

    /// What is tried, for which time, by whom.
    private record Attempt(Job job, Turn turn, JobHandler handler) {

        Work work() {
            var order = job.order();
            return new Work(order.county(), "job-" + order.kind(), order.title());
        }

        String number() {
            return job.id().toString().substring(24);
        }

        String bug() {
            return "系统出错，没有办成。请把编号 %s 告诉系统管理员".formatted(number());
        }
    }
}
