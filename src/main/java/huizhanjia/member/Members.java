package huizhanjia.member;

import huizhanjia.disclosure.Disclosed;
import huizhanjia.disclosure.Disclosures;
import huizhanjia.disclosure.Revelation;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.member.MemberEvent.MemberAdmitted;
import huizhanjia.member.MemberEvent.MemberAmended;
import huizhanjia.member.MemberEvent.MemberRevealed;
import huizhanjia.member.rules.AdmittedSinceFounding;
import huizhanjia.member.rules.SixteenOrOlder;
import huizhanjia.org.Org;
import huizhanjia.org.Orgs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Members of the union: admitted, kept up to date, found, and revealed for a reason.
@Component
public class Members {

    private static final SixteenOrOlder SIXTEEN_OR_OLDER = new SixteenOrOlder();
    private static final AdmittedSinceFounding ADMITTED_SINCE_FOUNDING = new AdmittedSinceFounding();

    private final Records records;
    private final Claims claims;
    private final Orgs orgs;
    private final Disclosures disclosures;
    private final Clock clock;

    Members(Records records, Claims claims, Orgs orgs, Disclosures disclosures, Clock clock) {
        this.records = records;
        this.claims = claims;
        this.orgs = orgs;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /// Admits a person whose number somebody typed; that a number is known here is an answer, and counted.
    @Transactional
    public AdmissionOutcome admit(Admission admission, Actor by) {
        var org = orgs.need(by.scope(), admission.org());
        if (records.isKnown(org, admission.person())) {
            disclosures.answer(by);
        }
        return admitListed(admission, by);
    }

    /// Admits a person from a list; when another record holds the identity, nothing is lost and both are laid side by
    /// side.
    @Transactional
    public AdmissionOutcome admitListed(Admission admission, Actor by) {
        by.need("member:admit");
        var org = orgs.hold(by.scope(), admission.org());
        var changes = judge(admission, org);
        var former = records.former(org, admission.person());
        var member = Records.returning(org, admission, former);
        var holder = records.take(member);
        if (holder.isPresent()) {
            records.refuseIfHere(holder.get(), org);
            var clash = new Claims.Clash(holder.get(), admission, org, clock.instant());
            return claims.raise(clash, by);
        }
        records.enter(member, admission.since());
        records.record(by, new MemberAdmitted(org.county(), org.id(), member.subject(), changes));
        return new AdmissionOutcome.Admitted(member.id(), former.orElse(null));
    }

    /// Brings what the roster says of a person up to date; refused when somebody else was faster.
    @Transactional
    public void amend(Member read, Person person, Actor by) {
        by.need("member:edit");
        var member = need(by.scope(), read.id());
        if (member.version() != read.version()) {
            throw stale();
        }
        var joinedOn = member.joinedOn();
        SIXTEEN_OR_OLDER.gate(
                new MemberFacts(person.bornOn(), null), joinedOn == null ? LocalDate.now(clock) : joinedOn);
        if (records.isHeldByAnother(member, person)) {
            disclosures.answer(by);
        }
        var changes = records.amend(member, person);
        if (!changes.isEmpty()) {
            records.record(by, new MemberAmended(member.county(), member.org(), member.subject(), changes));
        }
    }

    /// How many belong to a union; every number of members says which of the two it counts.
    ///
    /// @param active counted in statistics (在籍)
    /// @param retained on the books, not counted (保留会籍, MEM-08)
    public record Heads(long active, long retained) {

        /// Nobody.
        public static final Heads NONE = new Heads(0, 0);

        /// Of two unions together.
        public Heads and(Heads other) {
            return new Heads(active + other.active, retained + other.retained);
        }

        /// Both together.
        public long all() {
            return active + retained;
        }
    }

    /// Writes down the day of admission of a member of whom nobody had said it; a day that is known stays.
    @Transactional
    public void join(Member member, LocalDate joinedOn, Actor by) {
        by.need("member:edit");
        var known = need(by.scope(), member.id());
        if (joinedOn.isAfter(LocalDate.now(clock))) {
            throw new Refused("member.date-ahead", "入会日期 %s 还没有到，请核对".formatted(joinedOn));
        }
        SIXTEEN_OR_OLDER.gate(new MemberFacts(known.person().bornOn(), null), joinedOn);
        if (records.join(known, joinedOn)) {
            var changes = Map.of("入会日期", new Change("", joinedOn.toString()));
            records.record(by, new MemberAmended(known.county(), known.org(), known.subject(), changes));
        }
    }

    /// The member if the scope contains where they belong; sealed fields print masked.
    public Optional<Member> find(Scope scope, MemberId id) {
        return records.find(id).filter(member -> orgs.find(scope, member.org()).isPresent());
    }

    /// Whether the person belongs to the organisation today.
    public boolean isAt(Person person, OrgId org) {
        return records.holder(person).filter(member -> member.org().equals(org)).isPresent();
    }

    /// The member, or a refusal that does not tell whether they exist outside the scope.
    public Member need(Scope scope, MemberId id) {
        return find(scope, id).orElseThrow(() -> new Refused("member.unknown", "没有这名会员，或不在您的管辖范围内"));
    }

    /// Every spell of a member, the newest first.
    public List<MembershipSpell> spells(Scope scope, MemberId id) {
        return records.spells(need(scope, id));
    }

    /// Opens the sealed fields of one member for a stated reason, which is recorded.
    public Revealed reveal(MemberId id, String reason, Actor by) {
        var member = need(by.scope(), id);
        var event = new MemberRevealed(member.county(), member.org(), member.subject(), reason.strip());
        return new Revealed(member.person(), disclosures.reveal(new Revelation("member:reveal", reason, event), by));
    }

    /// A person whose sealed fields the gate lets be shown.
    public record Revealed(Person person, Disclosed disclosed) {

        /// A field in clear.
        public String shown(RosterField field) {
            return person.revealed(field, disclosed);
        }
    }

    /// Refuses when one of the unions has ended; none does before the transaction is over.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<OrgId> unions, Actor by) {
        var missing = orgs.missing(by.scope(), unions);
        if (!missing.isEmpty()) {
            throw new Refused(
                    "member.unions-gone", "预检以后，名册中有 %d 家工会已经终止或不在您的管辖范围内，请重新预检后再提交".formatted(missing.size()));
        }
    }

    static Refused stale() {
        return new Refused("member.stale", "这条资料刚被别人改过，请核对最新内容后重新提交");
    }

    /// Refuses what the rules forbid; what they only warn of stands in the timeline beside what was done.
    private Map<String, Change> judge(Admission admission, Org org) {
        var on = admission.since();
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refused("member.date-ahead", "入会日期 %s 还没有到，请核对".formatted(on));
        }
        var facts = new MemberFacts(admission.person().bornOn(), org.foundedOn());
        SIXTEEN_OR_OLDER.gate(facts, on);
        var changes = new LinkedHashMap<String, Change>();
        changes.put("工会", new Change("", org.name()));
        if (admission.joinedOn() == null) {
            changes.put("入会日期", new Change("", "未登记"));
        }
        ADMITTED_SINCE_FOUNDING.gate(facts, on).ifPresent(warning -> changes.put("请核对", new Change("", warning)));
        return changes;
    }
}
