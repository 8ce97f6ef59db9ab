package huizhanjia.trail.sample;

import huizhanjia.kernel.Scope;
import huizhanjia.trail.Trail.Spot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Where events stand that an auditor may draw.
@Component
public class LogSamples {

    private final LogSampleTable table;

    LogSamples(LogSampleTable table) {
        this.table = table;
    }

    /// Events of some kinds that happened in the area of a scope, or for no county.
    public List<Spot> spots(Scope scope, Sifting sifting) {
        return table.spots(scope.area(), sifting);
    }

    /// When the log of an area began; empty where nothing happened yet.
    public Optional<Instant> began(Scope scope) {
        return table.began(scope.area());
    }

    /// Which kinds of events, from one moment (inclusive) until another (exclusive).
    public record Sifting(Set<String> kinds, Instant from, Instant until) {

        public Sifting {
            kinds = Set.copyOf(kinds);
        }
    }
}
