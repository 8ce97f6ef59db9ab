package huizhanjia.privacy.audit;

import huizhanjia.privacy.Signed;
import huizhanjia.trail.Trail.Spot;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A random sample of the sensitive events of a month (日志抽查).
///
/// @param events how many there were to draw from
/// @param signature null while the month is not signed
public record Sampling(
        String county,
        YearMonth month,
        long events,
        Signed signed,
        List<Drawn> drawn,
        @Nullable Signature signature) {

    public Sampling {
        drawn = List.copyOf(drawn);
    }

    /// One event that was drawn.
    ///
    /// @param place from 1
    /// @param mark null while nobody looked
    public record Drawn(int place, Spot spot, @Nullable Mark mark) {}

    /// What the auditor made of it.
    ///
    /// @param words what is doubtful; may be empty where nothing is
    public record Mark(boolean doubtful, String words, Signed signed) {}

    /// The auditor's word on the month.
    public record Signature(String words, Signed signed) {}

    /// How many nobody looked at yet.
    public long unmarked() {
        return drawn.stream().filter(one -> one.mark() == null).count();
    }

    /// How many are doubtful.
    public long doubtful() {
        return drawn.stream()
                .filter(one -> one.mark() != null && one.mark().doubtful())
                .count();
    }

    public boolean isSigned() {
        return signature != null;
    }
}
