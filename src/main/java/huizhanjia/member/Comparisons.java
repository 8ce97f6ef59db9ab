package huizhanjia.member;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.member.MemberEvent.IdentityCompared;
import huizhanjia.org.Orgs;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Second claims on one identity: looked at side by side and settled by somebody who answers for it.
@Component
public class Comparisons {

    private final ComparisonTable table;
    private final Claims claims;
    private final Records records;
    private final Memberships memberships;
    private final Orgs orgs;

    Comparisons(ComparisonTable table, Claims claims, Records records, Memberships memberships, Orgs orgs) {
        this.table = table;
        this.claims = claims;
        this.records = records;
        this.memberships = memberships;
        this.orgs = orgs;
    }

    /// Comparisons that touch the scope from either side, the open ones first.
    public Excerpt<Comparison> in(Scope scope, Excerpt.Span span) {
        return table.in(scope, span);
    }

    /// How many wait for somebody of the scope, from either side.
    public long countOpen(Scope scope) {
        return table.countOpen(scope);
    }

    /// The comparison, if either side is within the scope.
    public Comparison need(Scope scope, UUID id) {
        return table.find(id)
                .filter(found -> orgs.find(scope, found.org()).isPresent()
                        || orgs.find(scope, found.holderOrg()).isPresent())
                .orElseThrow(Comparisons::unknown);
    }

    /// What was claimed.
    public Admission claim(Comparison comparison) {
        return claims.open(comparison);
    }

    /// What was claimed from within the scope, to be claimed anew.
    public Admission ownClaim(UUID id, Scope scope) {
        return claim(table.find(id)
                .filter(found -> orgs.find(scope, found.org()).isPresent())
                .orElseThrow(Comparisons::unknown));
    }

    private static Refused unknown() {
        return new Refused("member.comparison-unknown", "没有这条比对，或不在您的管辖范围内");
    }

    /// The record that holds the identity.
    public Member holder(Comparison comparison) {
        return records.find(comparison.holder()).orElseThrow();
    }

    /// It is the same person, and the union that held the membership lets it go (MEM-03); what was claimed fills the
    /// record.
    @Transactional
    public MemberId transfer(UUID id, Step step, Actor by) {
        by.need("member:transfer");
        var comparison = need(by.scope(), id);
        needLiving(comparison);
        var holder = records.lock(holder(comparison));
        var from = orgs.find(by.scope(), holder.org())
                .orElseThrow(() -> new Refused("member.not-yours-to-give", "会籍在别的工会，须由对方工会或共同的上级工会确认转出"));
        memberships.fit(holder, ChangeKind.TRANSFERRED_OUT, step);
        settle(comparison, new Comparison.Resolution(Comparison.Outcome.TRANSFERRED, step.note(), by.clerkName()), by);
        var moved = memberships.move(
                holder,
                new Memberships.Route(from, memberships.known(comparison.org()), MembershipStatus.ACTIVE),
                step,
                by);
        var arrived = records.find(moved).orElseThrow();
        records.amend(arrived, arrived.person().filledWith(claim(comparison).person()));
        return moved;
    }

    /// It ends without a change of membership: a wrong number, or the same person who stays where they are.
    @Transactional
    public void dismiss(UUID id, Comparison.Outcome outcome, String note, Actor by) {
        by.need("member:transfer");
        if (!outcome.isDismissal()) {
            throw new Refused("member.outcome-missing", Comparison.ASKED);
        }
        if (note.isBlank()) {
            throw new Refused("member.note-missing", "请写明核对的情况");
        }
        settle(need(by.scope(), id), new Comparison.Resolution(outcome, note, by.clerkName()), by);
    }

    /// The import that raised it is taken back; one that somebody settled before stays as they settled it.
    @Transactional
    public void withdraw(UUID id, String note, Actor by) {
        by.need("member:import");
        var comparison = need(by.scope(), id);
        var resolution = new Comparison.Resolution(Comparison.Outcome.WITHDRAWN, note, by.clerkName());
        if (table.resolve(comparison, resolution)) {
            tell(comparison, resolution, by);
        }
    }

    /// Nobody is moved to a union that has ended since the claim, nor does it end meanwhile.
    private void needLiving(Comparison comparison) {
        var union = comparison.org();
        if (!orgs.missing(new Scope(union, comparison.county()), List.of(union)).isEmpty()) {
            throw new Refused("member.union-gone", "登记入会的工会已经终止，不能再转入，请核对后改选其他结论");
        }
    }

    private void settle(Comparison comparison, Comparison.Resolution resolution, Actor by) {
        if (!table.resolve(comparison, resolution)) {
            throw new Refused("member.comparison-settled", "这条比对已经处理过了，请刷新页面查看结果");
        }
        tell(comparison, resolution, by);
    }

    private void tell(Comparison comparison, Comparison.Resolution resolution, Actor by) {
        var changes = Map.of("结论", new Change("", resolution.outcome().label()));
        records.record(
                by, new IdentityCompared(comparison.county(), comparison.org(), comparison.id(), "会籍比对已处理", changes));
    }
}
