package huizhanjia.member;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.Ids;
import huizhanjia.member.IdentityTable.Holder;
import huizhanjia.member.MemberEvent.IdentityCompared;
import huizhanjia.org.Org;
import huizhanjia.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Keeps second claims on an identity, sealed, so that nothing a clerk entered is lost.
@Component
class Claims {

    private static final String JOINED_ON = "joined_on";

    private final ComparisonTable comparisons;
    private final Records records;
    private final Vault vault;

    Claims(ComparisonTable comparisons, Records records, Vault vault) {
        this.comparisons = comparisons;
        this.records = records;
        this.vault = vault;
    }

    /// Lays the claim beside the record that holds the identity; the same claim again gives the same comparison.
    UUID raise(Holder holder, Admission admission, Org org, Actor by) {
        var held = records.find(holder).orElseThrow();
        var identity = admission.person().identity(vault);
        var comparison = new Comparison(
                org.county(),
                Ids.next(),
                org.id(),
                holder.county(),
                holder.member(),
                held.org(),
                admission.person().name(),
                "登记入会",
                by.clerkName(),
                Instant.now(),
                new Comparison.Claim(seal(admission)),
                null);
        return comparisons.same(comparison, identity).orElseGet(() -> {
            comparisons.add(comparison, identity, comparison.claim().envelope());
            records.record(
                    by,
                    new IdentityCompared(
                            org.county(),
                            org.id(),
                            comparison.id(),
                            "证件号码已有会籍，转入比对",
                            Map.of("工会", new Change("", org.name()))));
            return comparison.id();
        });
    }

    /// What was claimed.
    Admission open(Comparison comparison) {
        var values = new EnumMap<RosterField, String>(RosterField.class);
        var joinedOn = LocalDate.MIN;
        for (var line : vault.open(comparison.claim().envelope()).split("\n", -1)) {
            var at = line.indexOf('=');
            var value = line.substring(at + 1);
            if (line.startsWith(JOINED_ON)) {
                joinedOn = LocalDate.parse(value);
            } else {
                RosterField.of(line.substring(0, at)).ifPresent(field -> values.put(field, value));
            }
        }
        return new Admission(comparison.org(), new Person(values), joinedOn);
    }

    /// One line a field; no value holds a line end.
    byte[] seal(Admission admission) {
        var lines = Arrays.stream(RosterField.values())
                .map(field -> field.key() + "=" + admission.person().value(field))
                .collect(Collectors.joining("\n"));
        return vault.seal(lines + "\n" + JOINED_ON + "=" + admission.joinedOn());
    }
}
