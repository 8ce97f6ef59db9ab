package huizhanjia.guard;

import huizhanjia.guard.rules.StopInTime;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Verdict;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A case against ending, merging or absorbing a union at will (制止随意撤并).
///
/// @param offender who does it
/// @param facts what is being done
/// @param side who opened it, and for whom; of an attempt, who was stopped; null before that was kept
/// @param steps what was done against it, the oldest first
public record Intervention(
        InterventionId id,
        String county,
        OrgId org,
        Source source,
        String offender,
        String facts,
        LocalDate foundOn,
        @Nullable Side side,
        List<Step> steps) {

    public Intervention {
        steps = List.copyOf(steps);
    }

    /// What the trail and its files call it.
    public String subject() {
        return "stop:" + id;
    }

    /// How it ended; nothing while it is open.
    public Optional<Kind> outcome() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.getLast().kind()).filter(Kind::closes);
    }

    /// What may be done next.
    public Set<Kind> allowed() {
        if (outcome().isPresent()) {
            return EnumSet.noneOf(Kind.class);
        }
        return steps.isEmpty()
                ? EnumSet.of(Kind.LETTER, Kind.FALSE_ALARM)
                : EnumSet.of(Kind.CORRECTED, Kind.GOVERNMENT, Kind.FALSE_ALARM);
    }

    /// As printed.
    public String state() {
        return steps.isEmpty() ? "待发制止函" : steps.getLast().kind().state();
    }

    /// Who is stopped, as far as it was one of the house; null for others.
    @Nullable
    Side stopped() {
        return source == Source.ATTEMPT ? side : null;
    }

    /// The unit that stops: which sent the letter, or else which opened the case; null where neither is known.
    @Nullable
    OrgId stopping() {
        var by = steps.isEmpty()
                ? (source == Source.ATTEMPT ? null : side)
                : steps.getFirst().side();
        return by == null ? null : by.org();
    }

    /// When it was found and when it was first answered.
    public StopInTime.Found found() {
        return new StopInTime.Found(
                foundOn, steps.isEmpty() ? null : steps.getFirst().on());
    }

    /// Whether it was, or is being, answered too late.
    public boolean isLate(StopInTime rule, LocalDate on) {
        return rule.judge(found(), on) instanceof Verdict.Breached;
    }

    /// One thing done against it.
    public record Step(
            Kind kind,
            String words,
            String document,
            LocalDate on,
            Said said,
            @Nullable Side side) {}

    /// Who did it, in which post and when.
    public record Said(String clerk, String post, LocalDateTime at) {}

    /// How it came to be known.
    public enum Source {
        ATTEMPT("系统内企图撤并"),
        SIGNAL("撤并信号"),
        REPORT("举报或巡查发现");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }

    /// What is done against it.
    public enum Kind {
        LETTER("发出制止函", "已发函，待纠正", false),
        CORRECTED("已纠正", "已纠正", true),
        GOVERNMENT("提请政府处理", "已提请政府处理", true),
        FALSE_ALARM("误报", "误报", true);

        private final String label;
        private final String state;
        private final boolean closes;

        Kind(String label, String state, boolean closes) {
            this.label = label;
            this.state = state;
            this.closes = closes;
        }

        /// As printed.
        public String label() {
            return label;
        }

        /// How the case stands after it, as printed.
        public String state() {
            return state;
        }

        /// Whether the case is over then.
        public boolean closes() {
            return closes;
        }
    }
}
