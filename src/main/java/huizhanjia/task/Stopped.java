package huizhanjia.task;

/// The server is closing; the job begins again when it is up.
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stopped() {
        super("the server is closing");
    }
}
