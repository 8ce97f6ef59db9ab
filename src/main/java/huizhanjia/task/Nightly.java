package huizhanjia.task;

import java.time.LocalDate;
import java.util.Collection;

/// Work that is done once every night, whether anybody asks or not; a bean of the room whose work it is.
public interface Nightly {

    /// Names it in the scheduler, such as `recheck`.
    String name();

    /// As shown to people, such as 每夜核对义务.
    String title();

    /// Whose data it works on, each on its own: a county that breaks down does not stop the others and is tried
    /// again.
    Collection<String> counties();

    /// Does the work of the day that begins, in a transaction that is undone when it breaks down. May be called
    /// again on the same day.
    void run(String county, LocalDate today);
}
