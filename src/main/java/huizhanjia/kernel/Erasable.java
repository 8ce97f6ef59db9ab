package huizhanjia.kernel;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// Personal data of one kind that a room keeps and can make unrecognisable; the room that owns the tables implements
/// it.
public interface Erasable {

    /// Names it in holds and events, such as `member.left`.
    String kind();

    /// As printed, such as 已离会会员的资料.
    String title();

    /// The key of the parameter that says after how many months.
    String months();

    /// What goes and what stays, in Chinese.
    String words();

    /// How many are due.
    long due(Erasing erasing);

    /// Makes up to so many of those due unrecognisable, within the transaction of whoever asks; how many it did. What
    /// was done is not due again.
    int erase(Erasing erasing, int most);

    /// Whose data.
    ///
    /// @param before what ended before the day is due
    /// @param held what an auditor holds, by identity: it is passed over
    record Erasing(String county, LocalDate before, Set<UUID> held) {

        public Erasing {
            held = Set.copyOf(held);
        }
    }
}
