package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.LegalPerson;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What rules ask about one organisation.
///
/// @param parent the one above it; null at the top of the installation
/// @param employerCount how many units it covers today
/// @param staffCount how many work there, as far as it is told
public record CensusLine(
        OrgId id,
        @Nullable OrgId parent,
        OrgKind kind,
        LocalDate foundedOn,
        @Nullable Term term,
        @Nullable LegalPerson legalPerson,
        int fullTimeCount,
        int employerCount,
        int staffCount) {}
