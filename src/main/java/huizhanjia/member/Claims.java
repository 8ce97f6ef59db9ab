package huizhanjia.member;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.Ids;
import huizhanjia.member.IdentityTable.Holder;
import huizhanjia.member.MemberEvent.IdentityCompared;
import huizhanjia.org.Org;
import huizhanjia.task.Locks;
import huizhanjia.vault.SealedColumn;
import huizhanjia.vault.SealedPlace;
import huizhanjia.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Keeps second claims on an identity, sealed, so that nothing a clerk entered is lost.
@Component
class Claims {

    static final SealedColumn SEALED = new SealedColumn("member.comparison", "claim_sealed", "county", "id");

    private final ComparisonTable comparisons;
    private final Records records;
    private final Vault vault;
    private final Locks locks;

    Claims(ComparisonTable comparisons, Records records, Vault vault, Locks locks) {
        this.comparisons = comparisons;
        this.records = records;
        this.vault = vault;
        this.locks = locks;
    }

    /// A claim to an identity that somebody holds.
    record Clash(Holder holder, Admission admission, Org org, Instant at) {}

    /// Lays the claim beside the record that holds the identity; the same claim again gives the same comparison.
    AdmissionOutcome.Compared raise(Clash clash, Actor by) {
        var org = clash.org();
        var identity = clash.admission().person().identity(vault);
        locks.await("comparison", clash.holder().member().toString());
        var comparison = comparison(clash, by);
        var known = comparisons.same(comparison, identity);
        if (known.isPresent()) {
            return new AdmissionOutcome.Compared(known.get(), false);
        }
        comparisons.add(comparison, identity, comparison.claim().envelope());
        var changes = Map.of("工会", new Change("", org.name()));
        records.record(by, new IdentityCompared(org.county(), org.id(), comparison.id(), "证件号码已有会籍，转入比对", changes));
        return new AdmissionOutcome.Compared(comparison.id(), true);
    }

    private Comparison comparison(Clash clash, Actor by) {
        var holder = clash.holder();
        var county = clash.org().county();
        var id = Ids.next();
        return new Comparison(
                county,
                id,
                clash.org().id(),
                holder.county(),
                holder.member(),
                records.find(holder).orElseThrow().org(),
                clash.admission().person().name(),
                "登记入会",
                by.clerkName(),
                clash.at(),
                new Comparison.Claim(seal(SEALED.at(county, id), clash.admission())),
                null);
    }

    /// What was claimed.
    Admission open(Comparison comparison) {
        var place = SEALED.at(comparison.county(), comparison.id());
        var text = vault.open(place, comparison.claim().envelope());
        var joined = text.substring(text.lastIndexOf('=') + 1);
        var person = Person.ofText(text);
        return joined.isEmpty()
                ? new Admission(comparison.org(), person, null, LocalDate.ofInstant(comparison.raisedAt(), Days.CHINA))
                : new Admission(comparison.org(), person, LocalDate.parse(joined));
    }

    /// The person line by line, the day of admission last, empty when nobody has said it.
    private byte[] seal(SealedPlace place, Admission admission) {
        return vault.seal(
                place,
                "%s\njoined_on=%s".formatted(admission.person().text(), Objects.toString(admission.joinedOn(), "")));
    }
}
