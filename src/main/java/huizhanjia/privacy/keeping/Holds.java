package huizhanjia.privacy.keeping;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Erasable;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.privacy.Handler;
import huizhanjia.privacy.PrivacyEvent;
import huizhanjia.privacy.Signed;
import huizhanjia.trail.Trail;
import huizhanjia.ui.Choice;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Holds of auditors on what would be made unrecognisable.
@Component
public class Holds {

    private static final String AUDIT = "privacy:audit";

    private final HoldTable table;
    private final List<Erasable> kinds;
    private final Trail trail;
    private final Clock clock;

    Holds(HoldTable table, List<Erasable> kinds, Trail trail, Clock clock) {
        this.table = table;
        this.kinds = List.copyOf(kinds);
        this.trail = trail;
        this.clock = clock;
    }

    /// Holds a kind of the auditor's area as a whole, or one of it.
    @Transactional
    public void place(Wish wish, Actor by) {
        by.need(AUDIT);
        var kind = kinds.stream()
                .filter(known -> known.kind().equals(wish.kind()))
                .findFirst()
                .orElseThrow(() -> new Refused("privacy.kind", "请选择要保全哪一类资料"));
        if (wish.reason().isBlank()) {
            throw new Refused("privacy.reason", "请写明为什么保全");
        }
        var handler = Handler.of(by.scope());
        var what = new Hold.What(by.scope().area(), kind.kind(), wish.subject());
        var signed = Signed.by(by, clock.instant());
        var hold = new Hold(
                Ids.next(),
                handler.county(),
                what,
                wish.reason().strip(),
                wish.document().strip(),
                signed,
                null);
        table.add(hold, handler.org());
        trail.record(
                by,
                PrivacyEvent.of(handler, subject(hold), "保全：" + kind.title())
                        .with("事由", hold.reason())
                        .with("文号", hold.document()));
    }

    /// What an auditor wants held.
    ///
    /// @param subject one of the kind; null for all
    public record Wish(String kind, @Nullable UUID subject, String reason, String document) {}

    /// Lets it go.
    @Transactional
    public void lift(UUID id, String reason, Actor by) {
        by.need(AUDIT);
        if (reason.isBlank()) {
            throw new Refused("privacy.reason", "请写明为什么解除保全");
        }
        var hold = table.around(by.scope().area()).stream()
                .filter(known -> known.id().equals(id)
                        && known.what().area().startsWith(by.scope().area()))
                .findFirst()
                .orElseThrow(() -> new Refused("privacy.hold-unknown", "没有这项保全，或不在您的管辖范围内"));
        if (!table.end(hold, new Hold.End(reason.strip(), Signed.by(by, clock.instant())))) {
            throw new Refused("privacy.stale", "别人刚解除了这项保全，请刷新后再看");
        }
        trail.record(
                by,
                PrivacyEvent.of(Handler.of(by.scope()), subject(hold), "解除保全").with("事由", reason.strip()));
    }

    /// The kinds of data that can be held.
    public List<Choice> kinds() {
        return kinds.stream().map(kind -> new Choice(kind.kind(), kind.title())).toList();
    }

    /// What was ever held in the scope's area or around it, the newest first.
    public List<Hold> around(Scope scope) {
        return table.around(scope.area());
    }

    /// What is held of a kind in a county today.
    Held in(String county, String kind) {
        var holds = table.around(county).stream()
                .filter(hold -> hold.isOpen()
                        && hold.what().kind().equals(kind)
                        && county.startsWith(hold.what().area()))
                .map(Hold::what)
                .toList();
        return new Held(
                holds.stream().anyMatch(what -> what.subject() == null),
                holds.stream()
                        .flatMap(what -> Stream.ofNullable(what.subject()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether one of a kind is held.
    boolean holds(String county, String kind, UUID subject) {
        var held = in(county, kind);
        return held.whole() || held.some().contains(subject);
    }

    /// What is held.
    ///
    /// @param whole whether all of the kind is
    /// @param some those that are
    record Held(boolean whole, Set<UUID> some) {}

    private static String subject(Hold hold) {
        return "hold:" + hold.id();
    }
}
