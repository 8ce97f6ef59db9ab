package huizhanjia.casefile;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A matter about to be opened.
///
/// @param county of the unit
/// @param org the unit it is about
/// @param asker the union that asks for it; null where nobody does
/// @param title what it is about, as lists print it
/// @param dueOn null for no day
public record Opening(
        String county,
        OrgId org,
        @Nullable OrgId asker,
        String title,
        @Nullable LocalDate dueOn) {

    /// One nobody asked for and no day is set for.
    public static Opening of(String county, OrgId org, String title) {
        return new Opening(county, org, null, title, null);
    }
}
