package huizhanjia.task;

/// Knows how to do one kind of job; a bean of the room whose work it is.
public interface JobHandler {

    /// The kind of job it does.
    String kind();

    /// Does the work. May be called again for the same job after the server was killed in the middle, so it
    /// either goes on where it stopped or begins anew; a refusal ends the job with its sentence.
    void run(JobRun run);

    /// Is told that the job ended without success.
    void failed(JobRun run, String sentence);
}
