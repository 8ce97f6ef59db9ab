package huizhanjia.task;

import huizhanjia.kernel.Actor;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/// An attempt under way: keeps the newest pace and writes it down now and then.
final class LiveRun implements JobRun {

    private static final long NANOS_BETWEEN = 400_000_000;

    private final Job job;
    private final BiConsumer<JobId, Job.Pace> write;
    private final BooleanSupplier stopping;
    private Job.Pace pace;
    private long writtenAt;

    LiveRun(Job job, BiConsumer<JobId, Job.Pace> write, BooleanSupplier stopping) {
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
        write.accept(id(), pace);
        writtenAt = System.nanoTime();
    }

    private void move(Job.Pace next) {
        if (stopping.getAsBoolean()) {
            throw new Stopped();
        }
        pace = next;
        if (System.nanoTime() - writtenAt >= NANOS_BETWEEN) {
            flush();
        }
    }
}
