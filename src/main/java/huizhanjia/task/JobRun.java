package huizhanjia.task;

import huizhanjia.kernel.Actor;

/// One attempt at a job.
public interface JobRun extends Progress {

    /// Which job.
    JobId id();

    /// What was ordered.
    JobOrder order();

    /// Whoever started it, as they were then.
    Actor by();
}
