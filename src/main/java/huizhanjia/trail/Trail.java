package huizhanjia.trail;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent;
import huizhanjia.vault.Vault;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// What happened: keeps each change of state in the transaction that made it, and tells it again.
@Component
public class Trail {

    private static final int CHECKPOINT_EVERY = 100;
    private static final int TIMELINE_LENGTH = 200;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final TypeReference<Map<String, DomainEvent.Change>> CHANGES = new TypeReference<>() {};

    private final EventTable events;
    private final ChainTable chains;
    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;

    Trail(EventTable events, ChainTable chains, Vault vault, ObjectMapper json, Clock clock) {
        this.events = events;
        this.chains = chains;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /// Keeps the event at the end of its county's chain; the chain stays locked until the transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor by, DomainEvent event) {
        var end = chains.lock(event.county());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var link = Link.of(by, event, end.position() + 1, at, json.writeValueAsString(event.changes()));
        var hash = Hash.of(end.hash(), link);
        events.add(link, end.hash(), hash);
        var next = new ChainEnd(event.county(), link.position(), hash);
        chains.move(next, next.seal(vault));
        if (link.position() % CHECKPOINT_EVERY == 0) {
            chains.checkpoint(next, next.seal(vault), at);
        }
    }

    /// The newest events of any of the subjects, newest first.
    public List<TimelineEntry> timeline(String county, List<String> subjects) {
        return events.of(county, subjects, TIMELINE_LENGTH).stream()
                .map(this::entry)
                .toList();
    }

    /// A number that is another one after every event in the area: what was counted under it still holds under it.
    public long version(String area) {
        return chains.version(area);
    }

    TimelineEntry entry(Link link) {
        var changes = json.readValue(link.changes(), CHANGES).entrySet().stream()
                .map(change -> new TimelineEntry.FieldChange(
                        change.getKey(),
                        change.getValue().before(),
                        change.getValue().after()))
                .toList();
        var at = LocalDateTime.ofInstant(link.recordedAt(), CHINA);
        return new TimelineEntry(at, link.clerkName(), link.post(), link.summary(), changes);
    }
}
