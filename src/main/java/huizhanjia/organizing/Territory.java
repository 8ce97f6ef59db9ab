package huizhanjia.organizing;

/// The firms a post may see: those whose county begins with, and whose area code begins with, what is said here.
///
/// @param county as far as it is fixed; empty text for the whole country
/// @param area empty text for every place of the county, also those nobody knows
/// @param isNowhere whether the post has no place of its own, as an industrial union
public record Territory(String county, String area, boolean isNowhere) {

    /// The pattern its counties match.
    public String countyPattern() {
        return isNowhere ? "-" : county + "%";
    }

    /// The pattern its area codes match.
    public String areaPattern() {
        return area + "%";
    }

    /// Whether the firm is one of them.
    public boolean holds(Firm firm) {
        return !isNowhere
                && firm.county().startsWith(county)
                && firm.facts().place().areaCode().startsWith(area);
    }
}
