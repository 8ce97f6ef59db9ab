package huizhanjia.compliance.calendar;

import huizhanjia.access.ClerkAccess;
import huizhanjia.access.ClerkAccessCache;
import huizhanjia.compliance.calendar.SubscriptionTable.Handed;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.kernel.Sha256;
import huizhanjia.org.Orgs;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The calendar of legal duties, and the subscriptions other calendars read it by.
@Component
public class Calendars {

    private static final int TOKEN_BYTES = 32;
    private static final int MONTHS_AHEAD = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DeadlineTable deadlines;
    private final SubscriptionTable subscriptions;
    private final Orgs orgs;
    private final ClerkAccessCache clerkAccessCache;
    private final Clock clock;

    Calendars(
            DeadlineTable deadlines,
            SubscriptionTable subscriptions,
            Orgs orgs,
            ClerkAccessCache clerkAccessCache,
            Clock clock) {
        this.deadlines = deadlines;
        this.subscriptions = subscriptions;
        this.orgs = orgs;
        this.clerkAccessCache = clerkAccessCache;
        this.clock = clock;
    }

    /// What falls due of the organisation and everything below it between two days, both included.
    public List<CalendarDeadline> between(Scope scope, OrgId root, Span span) {
        var part = new Scope(root, orgs.need(scope, root).scopeArea());
        return deadlines.between(part, span.from(), span.until());
    }

    /// Makes a subscription for the scope of the post; the answer is its token, shown this once.
    @Transactional
    public String subscribe(Actor by) {
        by.need("compliance:read");
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        subscriptions.add(new Handed(Ids.next(), Sha256.of(token), generation(by)), by, clock.instant());
        return token;
    }

    /// Ends a subscription of the post at once.
    @Transactional
    public void revoke(UUID subscription, Actor by) {
        if (!subscriptions.revoke(subscription, by, clock.instant())) {
            throw new Refused("calendar.unknown", "没有这个订阅，或它已经停用");
        }
    }

    /// What the post subscribed to and still opens.
    public List<Subscription> subscriptions(Actor by) {
        var generation = generation(by);
        return subscriptions.of(by).stream()
                .filter(it -> it.generation() == generation)
                .toList();
    }

    /// What a subscription shows: the year ahead of its scope; nothing when the token is unknown or revoked,
    /// the post is over, or the clerk was stopped or got another password since.
    public Optional<List<CalendarDeadline>> subscribed(String token) {
        var today = LocalDate.now(clock);
        return subscriptions
                .find(Sha256.of(token))
                .filter(found -> isOpen(found, today))
                .map(found -> deadlines.between(found.scope(), today.minusMonths(1), today.plusMonths(MONTHS_AHEAD)));
    }

    private boolean isOpen(Subscription found, LocalDate today) {
        return clerkAccessCache
                .holder(found.appointment())
                .flatMap(clerkAccess -> clerkAccess.opened(found.appointment(), found.generation(), today))
                .filter(held -> held.appointment().post().permissions().contains("compliance:read"))
                .isPresent();
    }

    private int generation(Actor by) {
        return clerkAccessCache.find(by.clerk()).map(ClerkAccess::generation).orElse(0);
    }

    /// The days asked for.
    public record Span(LocalDate from, LocalDate until) {}
}
