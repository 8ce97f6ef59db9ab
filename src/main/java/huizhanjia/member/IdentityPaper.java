package huizhanjia.member;

import huizhanjia.kernel.ResidentId;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// The documents people are known by, and what their numbers look like.
///
/// Numbers of eighteen places carry birth, sex and check character (GB 11643): citizens' since 1999, residence permits
/// of Hong Kong, Macao (810000, 820000) and Taiwan (830000) residents since 2018, permanent residence cards of
/// foreigners (first digit 9) since 2023. What exactly the last two look like is the issuer's custom, not a standard
/// that is quoted here.
enum IdentityPaper {
    RESIDENT("111", "居民身份证"),
    TEMPORARY("112", "临时居民身份证"),
    PASSPORT("414", "普通护照", "(?=.*[0-9])[A-Z0-9]{5,20}"),
    HOME_RETURN("516", "港澳居民来往内地通行证", "[HM][A-Z]?[0-9]{7,10}"),
    TAIWAN_PASS("511", "台湾居民来往大陆通行证", "[0-9]{8}([0-9]{2})?([A-Z][A-Z0-9]?)?"),
    HONG_KONG_MACAO("HKM", "港澳居民居住证"),
    TAIWAN("TWN", "台湾居民居住证"),
    PERMANENT("553", "外国人永久居留身份证", "[A-Z]{3}[0-9]{12}"),
    OTHER("", "证件", "[A-Z0-9]{5,20}");

    private static final Pattern HOME_RETURN_ALONE = Pattern.compile("[HM][0-9]{8}([0-9]{2})?");

    private final String code;
    private final String label;
    private final Pattern shape;

    IdentityPaper(String code, String label, String shape) {
        this.code = code;
        this.label = label;
        this.shape = Pattern.compile(shape);
    }

    /// One of those that are known by their eighteen places alone.
    IdentityPaper(String code, String label) {
        this(code, label, "(?!)");
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    /// The paper of a code of the roster; what has no shape of its own is another one.
    static IdentityPaper of(String code) {
        return Arrays.stream(values())
                .filter(paper -> paper.code.equals(code))
                .findFirst()
                .orElse(OTHER);
    }

    /// The paper a number cannot but belong to; empty when it has to be asked.
    static Optional<IdentityPaper> behind(String number) {
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
    boolean bears(String number) {
        var behind = behind(number);
        if (behind.isPresent() && ResidentId.parse(number).isPresent()) {
            return behind.get() == this || (this == TEMPORARY && behind.get() == RESIDENT);
        }
        return shape.matcher(number).matches();
    }

    /// Whether a number of eighteen places is all it may bear.
    boolean isEighteenOnly() {
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
