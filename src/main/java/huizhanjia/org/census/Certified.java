package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.LegalPerson;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A union that is, or may become, a legal person by registration; those that ended stay as long as anybody asks.
///
/// @param creditCode empty text where it has none
/// @param certificate null where it has none
/// @param term of its committee; null before the first election
/// @param renamedOn since when it bears its name
/// @param headedOn since when it has its head; null where nobody leads it
/// @param endedOn null while it lives
public record Certified(
        OrgId id,
        String county,
        String name,
        OrgKind kind,
        LocalDate foundedOn,
        String creditCode,
        @Nullable LegalPerson certificate,
        @Nullable Term term,
        @Nullable LocalDate renamedOn,
        @Nullable LocalDate headedOn,
        @Nullable LocalDate endedOn) {}
