package huizhanjia.organizing.federation;

import huizhanjia.law.Numbers;

/// How big a federation may be. All three numbers are conventions of this house: the national document's threshold
/// (`fed.min_units`) is not known.
///
/// @param smallBelow firms with fewer workers are small: from here on a firm founds its own union
/// @param leastFirms a federation has at least so many
/// @param mostFirms and at most so many, so that somebody can look after them
public record FederationLimits(int smallBelow, int leastFirms, int mostFirms) {

    /// What the house proposes where nobody set a number.
    public static final FederationLimits CONVENTION = new FederationLimits(25, 5, 100);

    static final String LEAST = "fed.min_units";
    static final String SMALL = "org.committee.min_members";

    /// What some numbers say, and the conventions of this house where they know none.
    static FederationLimits of(Numbers numbers) {
        return new FederationLimits(
                number(numbers, SMALL, CONVENTION.smallBelow),
                Math.max(2, number(numbers, LEAST, CONVENTION.leastFirms)),
                CONVENTION.mostFirms);
    }

    private static int number(Numbers numbers, String key, int otherwise) {
        return numbers.known(key)
                .map(parameter -> parameter.number().intValueExact())
                .orElse(otherwise);
    }

    public FederationLimits {
        if (leastFirms < 2 || mostFirms < leastFirms) {
            throw new IllegalArgumentException("a federation joins two or more: " + leastFirms + ".." + mostFirms);
        }
    }
}
