package huizhanjia.casefile;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.trail.Trail;
import huizhanjia.vault.Vault;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Links by which a government department or a firm, which has no account, answers a letter: bound to one matter, open
/// until a day, good for one answer, taken back at any time, every use in the trail.
@Component
public class CaseLinks {

    private static final int TOKEN_BYTES = 24;
    private static final int MOST_DAYS = 180;
    private static final int LONGEST_NAME = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CaseLinkTable table;
    private final Map<String, OutsideReplies> rooms;
    private final Vault vault;
    private final Trail trail;
    private final Clock clock;

    CaseLinks(CaseLinkTable table, List<OutsideReplies> rooms, Vault vault, Trail trail, Clock clock) {
        this.table = table;
        this.rooms = rooms.stream().collect(Collectors.toUnmodifiableMap(OutsideReplies::kind, Function.identity()));
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /// A new link of the matter; what it is called at the end of the address is told this once.
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(CaseFile<?, ?> file, String addressee, LocalDate until, Actor by) {
        if (file.state().isOver()) {
            throw new Refused("casefile.over", "这件事已经办结，不能再请人回复");
        }
        if (addressee.isBlank() || addressee.length() > LONGEST_NAME) {
            throw new Refused("casefile.addressee", "请写明请谁回复（不超过 %d 个字）".formatted(LONGEST_NAME));
        }
        var today = LocalDate.now(clock);
        if (until.isBefore(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
            throw new Refused("casefile.until", "链接有效期请填今天到 %s 之间的日期".formatted(today.plusDays(MOST_DAYS)));
        }
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var issued = DoneBy.of(by, clock.instant());
        var link = new CaseLink(CaseLinkId.next(), file.county(), file.id(), addressee.strip(), until, issued, null);
        table.add(link, index(token), by);
        trail.record(by, file.happening("发出回复链接", "%s，%s 前有效".formatted(link.addressee(), until)));
        return token;
    }

    /// Takes a link back: it opens nothing from now on.
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(CaseFile<?, ?> file, CaseLinkId id, Actor by) {
        var link = of(file.id()).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("casefile.link-unknown", "没有这个回复链接"));
        if (!table.end(link, false, clock.instant())) {
            throw new Refused("casefile.link-ended", "这个链接已经收回或已经回复，请刷新后再看");
        }
        trail.record(by, file.happening("收回回复链接", link.addressee()));
    }

    /// All links of a matter, the newest first.
    public List<CaseLink> of(CaseId matter) {
        return table.of(matter);
    }

    /// What the end of an address opens today; nothing when it never opened anything.
    public Optional<Opened> open(String token) {
        return table.bearing(index(token)).map(link -> {
            var isOpen = link.isOpen(LocalDate.now(clock));
            var isShown = isOpen || Boolean.TRUE.equals(link.used());
            return new Opened(
                    link.state(LocalDate.now(clock)),
                    link.addressee(),
                    isOpen,
                    isShown ? Optional.of(room(link).letter(link.matterId())) : Optional.empty());
        });
    }

    /// What a link shows.
    ///
    /// @param state as printed
    /// @param isOpen whether it may be answered
    /// @param letter nothing once it was taken back or ran out
    public record Opened(String state, String addressee, boolean isOpen, Optional<OutsideReplies.Letter> letter) {}

    /// Takes the answer; a second one is refused.
    @Transactional
    public void reply(String token, OutsideReplies.Reply reply) {
        var link = table.bearing(index(token))
                .filter(known -> known.isOpen(LocalDate.now(clock)))
                .orElseThrow(CaseLinks::closed);
        if (!table.end(link, true, clock.instant())) {
            throw closed();
        }
        room(link).reply(link.matterId(), reply, outside(link));
    }

    private static Refused closed() {
        return new Refused("casefile.link-closed", "链接已经失效、收回或已回复过，请与发函的工会联系");
    }

    private OutsideReplies room(CaseLink link) {
        return Objects.requireNonNull(rooms.get(table.kind(link)));
    }

    /// Whoever answers has no account and no right: the link's own id stands for him in the trail.
    private static Actor outside(CaseLink link) {
        var id = link.id().value();
        return new Actor(
                new ClerkId(id),
                new AppointmentId(id),
                link.addressee(),
                "凭链接回复",
                new Scope(Objects.requireNonNull(link.issued().byOrg()), link.county()),
                Set.of(),
                "link");
    }

    private byte[] index(String token) {
        return vault.index("casefile.link", token);
    }
}
