package huizhanjia.task;

/// The server is closing, and the job begins again when it is up; or it was begun again already.
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stopped(String why) {
        super(why);
    }
}
