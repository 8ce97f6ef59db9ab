package huizhanjia.trail;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.trail.Link.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// What happened: keeps each change of state in the transaction that made it, and tells it again.
@Component
public class Trail {

    private static final int TIMELINE_LENGTH = 200;
    private static final TypeReference<Map<String, DomainEvent.Change>> CHANGES = new TypeReference<>() {};

    private final EventTable events;
    private final Chain chain;
    private final ObjectMapper json;
    private final ApplicationEventPublisher feed;
    private final Clock clock;

    Trail(EventTable events, Chain chain, ObjectMapper json, ApplicationEventPublisher feed, Clock clock) {
        this.events = events;
        this.chain = chain;
        this.json = json;
        this.feed = feed;
        this.clock = clock;
    }

    /// Keeps the event at the end of its county's chain, which stays locked until the transaction ends, and tells
    /// whoever listens.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor by, DomainEvent event) {
        var end = chain.lock(new ChainName(event.county(), EventTable.KIND));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var link = Link.of(by, event, json.writeValueAsString(event.changes()), new Place(end.position() + 1, at));
        var next = end.extended(link.content());
        try {
            events.add(link, end.hash(), next.hash());
        } catch (DuplicateKeyException planted) {
            throw chain.taken(next);
        }
        chain.close(next, at);
        feed.publishEvent(event);
    }

    /// The newest events of any of the subjects, newest first, and how many there are in all.
    public Excerpt<TimelineEntry> timeline(String county, List<String> subjects) {
        var newest = events.of(county, subjects, TIMELINE_LENGTH);
        var total = newest.size() < TIMELINE_LENGTH ? newest.size() : events.count(county, subjects);
        return new Excerpt<>(newest.stream().map(this::entry).toList(), total, 0);
    }

    /// What happened to the organisations of a scope and what they keep, newest first.
    public List<TrailLine> search(Scope scope, Sought sought, int limit) {
        return told(new EventTable.TrailQuery(scope, false, sought), limit);
    }

    /// The organisations of the county anything happened to since the beginning of the day.
    public Set<OrgId> stirredSince(String county, LocalDate day) {
        return events.orgsSince(county, Days.beginning(day));
    }

    /// The whole log of the area of a scope, for those who audit; also what is kept for no county.
    public List<TrailLine> searchArea(Scope scope, Sought sought, int limit) {
        return told(new EventTable.TrailQuery(scope, true, sought), limit);
    }

    /// Which part of what happened.
    ///
    /// @param words empty words find everything
    /// @param from the first day; null for no bound
    /// @param until the last day; null for no bound
    /// @param before the event the page before ended with; null for the newest
    public record Sought(
            String words,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID before) {}

    /// The events at some places, in no order.
    public List<TrailLine> at(List<Spot> spots) {
        return events.at(spots).stream().map(this::line).toList();
    }

    /// A place in the chain of a county.
    public record Spot(String county, long position) {}

    private List<TrailLine> told(EventTable.TrailQuery query, int limit) {
        return events.search(query, limit).stream().map(this::line).toList();
    }

    private TrailLine line(Link link) {
        return new TrailLine(link.id(), link.county(), link.position(), link.subject(), entry(link));
    }

    private TimelineEntry entry(Link link) {
        var changes = json.readValue(link.changes(), CHANGES).entrySet().stream()
                .map(change -> new TimelineEntry.FieldChange(
                        change.getKey(),
                        change.getValue().before(),
                        change.getValue().after()))
                .toList();
        var at = LocalDateTime.ofInstant(link.recordedAt(), Days.CHINA);
        return new TimelineEntry(at, link.clerkName(), link.post(), link.summary(), changes);
    }
}
