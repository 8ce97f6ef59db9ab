package huizhanjia.org;

import huizhanjia.kernel.CreditCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a clerk may enter and correct of an organisation.
///
/// @param kind of the organisation
/// @param name of the union, not of the employer
/// @param areaCode where it lies
/// @param creditCode of the union, beginning with 81 or 89; null before it is registered
/// @param leadership who leads it
/// @param treasury how it receives and keeps its money
/// @param legalPerson its certificate; null where it has none
/// @param employers the units it covers, the main one first
public record Particulars(
        OrgKind kind,
        String name,
        String areaCode,
        @Nullable CreditCode creditCode,
        Leadership leadership,
        Treasury treasury,
        @Nullable LegalPerson legalPerson,
        List<Employer> employers) {

    public Particulars {
        employers = List.copyOf(employers);
    }

    /// The least that can be known of an organisation.
    public static Particulars of(OrgKind kind, String name, String areaCode, Employer... employers) {
        return new Particulars(kind, name, areaCode, null, Leadership.NONE, Treasury.NONE, null, List.of(employers));
    }
}
