package huizhanjia.trail;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.Ids;
import java.time.Instant;
import java.util.UUID;

/// One event as it rests in its chain, before its hashes.
///
/// @param position from 1 within the county
/// @param changes the JSON exactly as hashed
record Link(
        String county,
        long position,
        UUID id,
        Instant recordedAt,
        String kind,
        UUID orgId,
        String subject,
        String summary,
        String changes,
        UUID clerkId,
        String clerkName,
        UUID appointmentId,
        String post,
        String request) {

    private static final char SEPARATOR = '\u001f';

    /// Where in its chain a link comes to lie, and when.
    record Place(long position, Instant at) {}

    static Link of(Actor by, DomainEvent event, String changes, Place place) {
        return new Link(
                event.county(),
                place.position(),
                Ids.next(),
                place.at(),
                event.getClass().getSimpleName(),
                event.org().value(),
                event.subject(),
                event.summary(),
                changes,
                by.clerk().value(),
                by.clerkName(),
                by.appointment().value(),
                by.post(),
                by.request());
    }

    /// The text whose hash is kept: every field, in order, apart from each other.
    String content() {
        var text = new StringBuilder(256);
        Object[] fields = {
            county,
            position,
            id,
            recordedAt,
            kind,
            orgId,
            subject,
            summary,
            changes,
            clerkId,
            clerkName,
            appointmentId,
            post,
            request
        };
        for (var field : fields) {
            text.append(field).append(SEPARATOR);
        }
        return text.toString();
    }
}
