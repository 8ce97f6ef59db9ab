package huizhanjia.task;

/// Where work tells how far it is. Telling is cheap; it is written down a few times a second at most.
///
/// Each call may throw `Stopped` because the server is closing or the work was begun again elsewhere; it then ends
/// here, so it passes it on.
public interface Progress {

    /// How much there is to do; 0 when that is not known.
    void total(long total);

    /// How much has been done so far.
    void done(long done);

    /// What is being done, in Chinese and a few words.
    void note(String note);
}
