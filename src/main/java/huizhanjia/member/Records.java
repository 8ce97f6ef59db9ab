package huizhanjia.member;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.Refused;
import huizhanjia.member.IdentityTable.Holder;
import huizhanjia.org.Org;
import huizhanjia.trail.Trail;
import huizhanjia.vault.Vault;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Keeps a member's row, spells, identity and trail in step; every facade of this room writes through it.
@Component
class Records {

    private final MemberTable members;
    private final MembershipSpellTable spells;
    private final IdentityTable identities;
    private final Vault vault;
    private final Trail trail;

    Records(MemberTable members, MembershipSpellTable spells, IdentityTable identities, Vault vault, Trail trail) {
        this.members = members;
        this.spells = spells;
        this.identities = identities;
        this.vault = vault;
        this.trail = trail;
    }

    Optional<Member> find(MemberId id) {
        return members.countyOf(id).flatMap(county -> members.find(county, id));
    }

    Optional<Member> find(Holder holder) {
        return members.find(holder.county(), holder.member());
    }

    /// Who holds the person's identity today.
    Optional<Member> holder(Person person) {
        return identities.holder(person.identity(vault)).flatMap(this::find);
    }

    /// The member locked for a change.
    Member lock(Member member) {
        return members.lock(member.county(), member.id()).orElseThrow();
    }

    /// The spell of a member who belongs.
    MembershipSpell openSpell(Member member) {
        return spells.open(member).orElseThrow();
    }

    List<MembershipSpell> spells(Member member) {
        return spells.of(member);
    }

    /// Whether the identity is held by anybody, or was by somebody of the county.
    boolean isKnown(Org org, Person person) {
        var identity = person.identity(vault);
        return identities.holder(identity).isPresent()
                || !members.ofIdentity(org.county(), identity).isEmpty();
    }

    /// Whether somebody else holds the identity a member is to be given.
    boolean isHeldByAnother(Member member, Person person) {
        return identities
                .holder(person.identity(vault))
                .filter(holder -> !holder.member().equals(member.id()))
                .isPresent();
    }

    /// The record of somebody who was here before.
    Optional<Member> former(Org org, Person person) {
        return members.former(org.county(), person.identity(vault));
    }

    /// The person as a member of the organisation: the former record, or a new one.
    static Member returning(Org org, Admission admission, Optional<Member> former) {
        var id = former.map(Member::id).orElseGet(MemberId::next);
        var version = former.map(Member::version).orElse(0);
        return new Member(
                org.county(),
                id,
                org.id(),
                MembershipStatus.ACTIVE,
                admission.joinedOn(),
                admission.person(),
                version,
                null);
    }

    /// Refuses when the record that holds the identity belongs to the organisation already: there is nothing to
    /// compare.
    void refuseIfHere(Holder holder, Org org) {
        if (find(holder).filter(held -> held.org().equals(org.id())).isPresent()) {
            throw new Refused("member.already-here", "这个证件号码的会员已经在“%s”，不用再登记".formatted(org.name()));
        }
    }

    /// Takes the identity for the member; who holds it instead, when somebody does.
    Optional<Holder> take(Member member) {
        var identity = member.person().identity(vault);
        return identities.take(identity, member.county(), member.id()) ? Optional.empty() : identities.holder(identity);
    }

    /// Enters the member with the first spell of this belonging.
    void enter(Member member, LocalDate since) {
        if (member.version() == 0) {
            members.add(member);
        } else {
            refuseIfLeftLater(member, since);
            members.amend(member, member.person());
            members.place(member);
        }
        spells.begin(member, since, member.joinedOn() == null ? ChangeKind.RECORDED : ChangeKind.JOINED);
    }

    /// Writes down the day of admission of a member of whom nobody had said it.
    boolean join(Member member, LocalDate joinedOn) {
        return members.join(member, joinedOn);
    }

    /// Nobody belongs twice on one day: who comes back begins after they left.
    private void refuseIfLeftLater(Member member, LocalDate since) {
        spells.lastDay(member).filter(left -> left.isAfter(since)).ifPresent(left -> {
            throw new Refused("member.left-later", "此人 %s 才离会，重新入会的日期不能早于这一天".formatted(left));
        });
    }

    /// Writes the person anew and says what changed; a number that somebody else holds is refused.
    Map<String, Change> amend(Member member, Person person) {
        var before = member.person().identity(vault);
        var after = person.identity(vault);
        if (!Arrays.equals(before, after)) {
            if (take(member.described(person)).isPresent()) {
                throw new Refused("member.number-taken", "该证件号已在别处登记，请核对证件；确为同一人的，请先办理会籍接转");
            }
            identities.release(before, member.id());
        }
        if (!members.amend(member, person)) {
            throw Members.stale();
        }
        return member.person().changesTo(person, vault);
    }

    /// Ends the open spell and lets the member stand otherwise; a standing that belongs begins a new spell.
    void turn(Member member, Member after, ChangeKind ends, Step step) {
        spells.end(member, ends, step);
        members.place(after);
        if (after.standing() == MembershipStatus.ACTIVE || after.standing() == MembershipStatus.RETAINED) {
            spells.begin(after, step.on(), ends == ChangeKind.TRANSFERRED_OUT ? ChangeKind.TRANSFERRED_IN : ends);
        } else {
            identities.release(member.person().identity(vault), member.id());
        }
    }

    /// Annuls what an import wrote of a member and lets them stand as before; what changed of the person.
    Map<String, Change> revert(Member member, BeforeImport beforeImport) {
        var changes = new LinkedHashMap<>(amend(member, beforeImport.person()));
        var before = member.placed(beforeImport.org(), beforeImport.standing());
        var belonged = before.standing() == MembershipStatus.ACTIVE || before.standing() == MembershipStatus.RETAINED;
        var annulled = spells.annul(member, beforeImport.since());
        if (!belonged) {
            identities.release(beforeImport.person().identity(vault), member.id());
        }
        annulled.ifPresent(from -> {
            members.place(before);
            if (belonged) {
                spells.begin(before, from, ChangeKind.UNDONE);
            }
        });
        return changes;
    }

    /// Copies the member into another county's keeping and leaves the old record behind as ended (§5 of the map).
    Member emigrate(Member member, Org to, MembershipStatus as, Step step) {
        var arrived =
                new Member(to.county(), MemberId.next(), to.id(), as, member.joinedOn(), member.person(), 0, null);
        members.add(arrived);
        spells.begin(arrived, step.on(), ChangeKind.TRANSFERRED_IN);
        spells.end(member, ChangeKind.TRANSFERRED_OUT, step);
        members.place(member.placed(member.org(), MembershipStatus.OUT));
        identities.hand(member.person().identity(vault), new Holder(arrived.county(), arrived.id()));
        return arrived;
    }

    void record(Actor by, MemberEvent event) {
        trail.record(by, event);
    }
}
