package huizhanjia.task;

import java.time.LocalDate;

/// Work that is done once every night, whether anybody asks or not; a bean of the room whose work it is.
public interface Nightly {

    /// Names it in the scheduler, such as `recheck`.
    String name();

    /// Does the work of the day that begins. May be called again after the server was killed in the middle.
    void run(LocalDate today);
}
