package huizhanjia.trail;

import java.util.UUID;

/// One event as the log lists it.
public record TrailLine(UUID id, String county, long position, String subject, TimelineEntry entry) {}
