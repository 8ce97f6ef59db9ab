package huizhanjia.access;

import java.time.LocalDate;
import java.util.OptionalInt;

/// How old a password may become; the room that knows the numbers of an area implements it.
public interface PasswordAge {

    /// After how many days it must be changed where a clerk belongs; empty while nobody has set a number.
    OptionalInt days(String area, LocalDate on);
}
