package huizhanjia.disclosure;

import huizhanjia.kernel.DomainEvent;

/// The sealed values of one person, about to be shown.
///
/// @param permission what the post must carry, such as `member:reveal`
/// @param event as the timeline of the person tells it
public record Revelation(String permission, String reason, DomainEvent event) {

    public Revelation {
        reason = reason.strip();
    }
}
