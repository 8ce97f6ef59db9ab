package huizhanjia.privacy.breach;

import huizhanjia.privacy.Handler;
import huizhanjia.privacy.Signed;
import huizhanjia.privacy.rules.LeakToldInTime;
import huizhanjia.privacy.rules.LeakToldInTime.Leak;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Personal data that leaked, was altered or lost (个人信息泄露事件).
///
/// @param steps what was done since, the oldest first
public record Breach(BreachId id, Handler handler, Found found, Signed signed, List<Step> steps) {

    public Breach {
        steps = List.copyOf(steps);
    }

    /// What was found.
    ///
    /// @param kinds which kinds of data
    /// @param persons how many people, as far as is known
    /// @param cause how it came about and what harm it may do
    /// @param measures what was done at once
    public record Found(
            LocalDateTime at, BreachLevel level, String kinds, long persons, String cause, String measures) {}

    /// One step.
    ///
    /// @param at when it was done
    public record Step(Kind kind, String words, String document, LocalDateTime at, Signed signed) {}

    /// Steps that are taken.
    public enum Kind {
        MEASURE("补救措施"),
        AUTHORITY("通知履行职责的部门"),
        PERSONS("通知个人"),
        UNTOLD("不通知个人的理由"),
        CLOSE("处置完毕");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }

    /// Whom it is told to, and until when.
    ///
    /// @param at when it was told; null while it was not
    public record Clock(
            String whom, LocalDateTime by, @Nullable LocalDateTime at, boolean late) {}

    /// The clock of the authority and the clock of persons, as they stand at a moment.
    public List<Clock> clocks(LeakToldInTime rule, LocalDateTime now) {
        var larger = found.level().isLarger();
        return List.of(
                clock("部门", rule, new Leak(found.at(), larger, first(Kind.AUTHORITY), now)),
                clock("个人", rule, new Leak(found.at(), false, firstOf(Kind.PERSONS, Kind.UNTOLD), now)));
    }

    /// Whether somebody should have been told by now and was not.
    public boolean isLate(LeakToldInTime rule, LocalDateTime now) {
        return clocks(rule, now).stream().anyMatch(clock -> clock.at() == null && clock.late());
    }

    public boolean isClosed() {
        return first(Kind.CLOSE) != null;
    }

    /// What may be done next; it is closed once everybody was told.
    public List<Kind> open() {
        if (isClosed()) {
            return List.of();
        }
        var open = new ArrayList<>(List.of(Kind.MEASURE, Kind.AUTHORITY, Kind.PERSONS, Kind.UNTOLD));
        if (first(Kind.AUTHORITY) != null && firstOf(Kind.PERSONS, Kind.UNTOLD) != null) {
            open.add(Kind.CLOSE);
        }
        return List.copyOf(open);
    }

    /// As printed.
    public String state() {
        if (isClosed()) {
            return "处置完毕";
        }
        if (first(Kind.AUTHORITY) == null) {
            return "待通知部门";
        }
        return firstOf(Kind.PERSONS, Kind.UNTOLD) == null ? "待通知个人" : "处置中";
    }

    /// What the trail calls it.
    public String subject() {
        return "breach:" + id;
    }

    private static Clock clock(String whom, LeakToldInTime rule, Leak leak) {
        var by = rule.by(leak);
        var at = leak.toldAt();
        return new Clock(whom, by, at, (at == null ? leak.now() : at).isAfter(by));
    }

    private @Nullable LocalDateTime first(Kind kind) {
        return firstOf(kind, kind);
    }

    private @Nullable LocalDateTime firstOf(Kind one, Kind other) {
        return steps.stream()
                .filter(step -> step.kind() == one || step.kind() == other)
                .map(Step::at)
                .findFirst()
                .orElse(null);
    }
}
