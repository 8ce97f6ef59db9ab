package huizhanjia.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/// A unified social credit code (统一社会信用代码, GB 32100-2015): registrar, kind, area, body, check character.
///
/// @param value eighteen capitals and digits, checked
public record CreditCode(@JsonValue String value) {

    /// Letters that look like digits are left out by the standard: I, O, S, V, Z.
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

    public CreditCode {
        var problem = problemOf(value);
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException(problem);
        }
    }

    /// Reads what was typed; refuses with the reason.
    public static CreditCode of(String typed) {
        var text = plain(typed);
        var problem = problemOf(text);
        if (!problem.isEmpty()) {
            throw new Refused("kernel.credit-code", problem);
        }
        return new CreditCode(text);
    }

    /// Reads what was typed; empty when it is no credit code.
    public static Optional<CreditCode> parse(String typed) {
        var text = plain(typed);
        return problemOf(text).isEmpty() ? Optional.of(new CreditCode(text)) : Optional.empty();
    }

    /// What keeps the typed text from being a credit code, for lists of problems; empty when nothing does.
    public static String problem(String typed) {
        return problemOf(plain(typed));
    }

    /// The first seventeen characters with their check character.
    public static CreditCode completing(String seventeen) {
        return new CreditCode(seventeen + check(seventeen));
    }

    /// Whether trade unions registered it: 81 for grassroots unions, 89 for others.
    public boolean isUnion() {
        return isGrassrootsUnion() || value.startsWith("89");
    }

    /// Whether it belongs to a grassroots union.
    public boolean isGrassrootsUnion() {
        return value.startsWith("81");
    }

    /// The area of the registering authority, six digits.
    public String area() {
        return value.substring(2, 8);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String plain(String typed) {
        return Tidy.code(typed).replace("-", "");
    }

    private static String problemOf(String text) {
        if (text.length() != 18) {
            return "统一社会信用代码应为 18 位，现为 %d 位，请对照证书核对".formatted(text.length());
        }
        if (!SHAPE.matcher(text).matches()) {
            return "统一社会信用代码只能有数字和大写字母（没有 I、O、S、V、Z），第 3 至 8 位为区划数字，请对照证书核对";
        }
        if (check(text) != text.charAt(17)) {
            return "统一社会信用代码末位校验不符，其中至少有一位写错，请对照证书核对";
        }
        return "";
    }

    /// The weight of place i is 3 to the power i modulo 31, counted from nought.
    private static char check(String text) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt(Math.floorMod(-sum, ALPHABET.length()));
    }
}
