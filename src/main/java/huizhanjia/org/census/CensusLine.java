package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.Approval;
import huizhanjia.org.LegalPerson;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Term;
import huizhanjia.org.rules.OrgFacts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What rules ask about one organisation.
///
/// @param parent the one above it; null at the top of the installation
/// @param areaCode where it stands
/// @param extendedUntil the first day an approved extension of the term no longer covers; null for none
/// @param approval of its founding; the number is empty text where nobody entered it
/// @param employerCount how many units it covers today
/// @param staffCount how many work there, as far as it is told
public record CensusLine(
        OrgId id,
        @Nullable OrgId parent,
        OrgKind kind,
        String areaCode,
        LocalDate foundedOn,
        Approval approval,
        @Nullable Term term,
        @Nullable LocalDate extendedUntil,
        @Nullable LegalPerson legalPerson,
        int fullTimeCount,
        int employerCount,
        int staffCount) {

    /// The first day on which its term, extended or not, is over; null where nobody knows the term.
    public @Nullable LocalDate lastDay() {
        if (term == null) {
            return null;
        }
        return extendedUntil != null && extendedUntil.isAfter(term.endsOn()) ? extendedUntil : term.endsOn();
    }

    /// Where it stands; the county is that of its round.
    UnionPlace seat() {
        return new UnionPlace(id, "", kind, areaCode);
    }

    /// What the rules that also watch its founding ask.
    public OrgFacts facts(long memberCount) {
        return new OrgFacts(kind, employerCount, memberCount, approval, term, extendedUntil);
    }
}
