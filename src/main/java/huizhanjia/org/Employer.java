package huizhanjia.org;

import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.EconomicType;
import huizhanjia.kernel.EmployerNature;
import huizhanjia.kernel.Industry;
import org.jspecify.annotations.Nullable;

/// A unit that employs (用人单位); never the union itself. Two with the same credit code are one.
///
/// @param name as registered
/// @param creditCode of the unit, not of the union; null where not known
/// @param address of the unit; empty text where not known
/// @param areaCode where it lies; empty text where not known
/// @param nature what sort of unit it is
/// @param economicType who owns it
/// @param industry its section of GB/T 4754
/// @param staffCount how many it employs; null where not known
public record Employer(
        String name,
        @Nullable CreditCode creditCode,
        String address,
        String areaCode,
        @Nullable EmployerNature nature,
        @Nullable EconomicType economicType,
        @Nullable Industry industry,
        @Nullable Integer staffCount) {

    /// A unit of which only the name is known.
    public static Employer named(String name) {
        return new Employer(name, null, "", "", null, null, null, null);
    }
}
