package huizhanjia.kernel;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// The documents people are known by, and what their numbers look like.
///
/// Numbers of eighteen places carry birth, sex and check character (GB 11643): citizens' since 1999, residence
/// permits of Hong Kong, Macao (810000, 820000) and Taiwan (830000) residents since 2018, permanent residence
/// cards of foreigners (first digit 9) since 2023. What exactly the last two look like is the issuer's custom,
/// not a standard that is quoted here.
public enum IdentityPaper {
    RESIDENT("111"),
    TEMPORARY("112"),
    PASSPORT("414", "(?=.*[0-9])[A-Z0-9]{5,20}"),
    HOME_RETURN("516", "[HM][A-Z]?[0-9]{7,10}"),
    TAIWAN_PASS("511", "[0-9]{8}([0-9]{2})?([A-Z][A-Z0-9]?)?"),
    HONG_KONG_MACAO("HKM"),
    TAIWAN("TWN"),
    PERMANENT("553", "[A-Z]{3}[0-9]{12}"),
    OTHER("", "[A-Z0-9]{5,20}");

    private static final Pattern HOME_RETURN_ALONE = Pattern.compile("[HM][0-9]{8}([0-9]{2})?");

    private final String code;
    private final Pattern shape;

    IdentityPaper(String code, String shape) {
        this.code = code;
        this.shape = Pattern.compile(shape);
    }

    /// One of those that are known by their eighteen places alone.
    IdentityPaper(String code) {
        this(code, "(?!)");
    }

    /// Its code in the roster (GA/T 517); those that have none there begin with a letter. Empty text for any other.
    public String code() {
        return code;
    }

    /// The paper of a code of the roster; what has no shape of its own is another one.
    public static IdentityPaper of(String code) {
        return Arrays.stream(values())
                .filter(paper -> paper.code.equals(code))
                .findFirst()
                .orElse(OTHER);
    }

    /// The paper a number cannot but belong to; empty when it has to be asked.
    public static Optional<IdentityPaper> behind(String number) {
        var id = ResidentId.parse(number);
        if (id.isPresent()) {
            return ofEighteen(id.get().value());
        }
        if (PERMANENT.shape.matcher(number).matches()) {
            return Optional.of(PERMANENT);
        }
        return HOME_RETURN_ALONE.matcher(number).matches() ? Optional.of(HOME_RETURN) : Optional.empty();
    }

    /// Whether it may bear the number.
    public boolean bears(String number) {
        var behind = behind(number);
        if (behind.isPresent() && ResidentId.parse(number).isPresent()) {
            return behind.get() == this || (this == TEMPORARY && behind.get() == RESIDENT);
        }
        return shape.matcher(number).matches();
    }

    /// Whether a number of eighteen places is all it may bear.
    public boolean isEighteenOnly() {
        return this == RESIDENT || this == TEMPORARY || this == HONG_KONG_MACAO || this == TAIWAN;
    }

    private static Optional<IdentityPaper> ofEighteen(String number) {
        return switch (number.charAt(0)) {
            case '9' -> Optional.of(PERMANENT);
            case '8' ->
                switch (number.charAt(1)) {
                    case '1', '2' -> Optional.of(HONG_KONG_MACAO);
                    case '3' -> Optional.of(TAIWAN);
                    default -> Optional.empty();
                };
            default -> Optional.of(RESIDENT);
        };
    }
}
