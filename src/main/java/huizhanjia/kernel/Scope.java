package huizhanjia.kernel;

/// What an appointment may see: one organisation and everything below it in today's territorial hierarchy.
///
/// @param root the organisation the post is held at
/// @param area its area code as far as it is fixed: six digits for a county, four for a city, two for a province, empty
/// for the nation
public record Scope(OrgId root, String area) {

    /// Stands for a county where none is concerned.
    private static final String NO_COUNTY = "000000";

    /// Whether one county holds the whole scope, so that a query may name it.
    public boolean isWithinCounty() {
        return area.length() >= 6;
    }

    /// The six-digit county code; `000000` where the scope is wider than one county.
    public String countyOrNone() {
        return isWithinCounty() ? county() : NO_COUNTY;
    }

    /// The six-digit county code; only when the scope lies within one.
    public String county() {
        if (!isWithinCounty()) {
            throw new IllegalStateException("scope " + area + " is wider than a county");
        }
        return area.substring(0, 6);
    }
}
