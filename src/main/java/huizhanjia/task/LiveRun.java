package huizhanjia.task;

import huizhanjia.kernel.Actor;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// An attempt under way: keeps the newest pace and writes it down now and then. It stops when the server
/// closes, and when another server has begun the job anew because this one was taken for dead.
final class LiveRun implements JobRun {

    private static final long NANOS_BETWEEN = 400_000_000;

    private final Job job;
    private final Predicate<Job.Pace> write;
    private final BooleanSupplier stopping;
    private Job.Pace pace;
    private long writtenAt;

    LiveRun(Job job, Predicate<Job.Pace> write, BooleanSupplier stopping) {
        this.job = job;
        this.write = write;
        this.stopping = stopping;
        this.pace = job.pace();
        this.writtenAt = System.nanoTime() - NANOS_BETWEEN;
    }

    @Override
    public JobId id() {
        return job.id();
    }

    @Override
    public JobOrder order() {
        return job.order();
    }

    @Override
    public Actor by() {
        return job.by();
    }

    @Override
    public void total(long total) {
        move(new Job.Pace(pace.done(), total, pace.note()));
    }

    @Override
    public void done(long done) {
        move(new Job.Pace(done, pace.total(), pace.note()));
    }

    @Override
    public void note(String note) {
        move(new Job.Pace(pace.done(), pace.total(), note));
    }

    void flush() {
        if (!write.test(pace)) {
            throw new Stopped("the job was begun anew elsewhere");
        }
        writtenAt = System.nanoTime();
    }

    private void move(Job.Pace next) {
        if (stopping.getAsBoolean()) {
            throw new Stopped("the server is closing");
        }
        pace = next;
        if (System.nanoTime() - writtenAt >= NANOS_BETWEEN) {
            flush();
        }
    }
}
