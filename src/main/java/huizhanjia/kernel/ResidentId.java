package huizhanjia.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A citizen's number (公民身份号码, GB 11643-1999): area, day of birth, order, check character. Prints masked.
///
/// @param value eighteen characters, checked, the last one possibly a capital X
public record ResidentId(@JsonValue String value) {

    private static final int OLD_LENGTH = 15;
    private static final String CHECKS = "10X98765432";
    private static final int MODULUS = 11;

    public ResidentId {
        var problem = problemOf(value);
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException(problem);
        }
    }

    /// Reads what was typed, the old fifteen digits included; refuses with the reason, without repeating the number.
    public static ResidentId of(String typed) {
        var text = upgraded(Tidy.code(typed));
        var problem = problemOf(text);
        if (!problem.isEmpty()) {
            throw new Refused("kernel.resident-id", problem);
        }
        return new ResidentId(text);
    }

    /// Reads what was typed; empty when it is no citizen's number.
    public static Optional<ResidentId> parse(String typed) {
        var text = upgraded(Tidy.code(typed));
        return problemOf(text).isEmpty() ? Optional.of(new ResidentId(text)) : Optional.empty();
    }

    /// What keeps the typed text from being a citizen's number, for lists of problems; empty when nothing does.
    public static String problem(String typed) {
        return problemOf(upgraded(Tidy.code(typed)));
    }

    /// The first seventeen digits with their check character (GB 11643-1999, ISO 7064 MOD 11-2).
    public static ResidentId completing(String seventeen) {
        return new ResidentId(seventeen + check(seventeen));
    }

    /// The county of the first registration, six digits; often an area that no longer exists.
    public String area() {
        return value.substring(0, 6);
    }

    /// The day of birth.
    public LocalDate birth() {
        return birthIn(value);
    }

    /// Odd order numbers are men's, even ones women's.
    public Sex sex() {
        return value.charAt(16) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /// The first six places, as pages and logs may show it: beside a day of birth and a sex every place of the
    /// order or the check would leave a handful of numbers to choose from.
    public String masked() {
        return value.substring(0, 6) + "************";
    }

    @Override
    public String toString() {
        return masked();
    }

    /// Fifteen digits were issued until 1999, to people born in the twentieth century.
    private static String upgraded(String text) {
        if (text.length() != OLD_LENGTH || !isNumber(text)) {
            return text;
        }
        var seventeen = text.substring(0, 6) + "19" + text.substring(6);
        return seventeen + check(seventeen);
    }

    private static String problemOf(String text) {
        if (text.length() != 18) {
            return "证件号码应为 18 位（旧号 15 位），现为 %d 位，请对照证件核对".formatted(text.length());
        }
        if (!isNumber(text.substring(0, 17)) || CHECKS.indexOf(text.charAt(17)) < 0) {
            return "证件号码前 17 位应为数字，末位为数字或 X，请对照证件核对";
        }
        if (!hasBirth(text)) {
            return "证件号码第 7 至 14 位不是有效的出生日期，请对照证件核对";
        }
        if (check(text) != text.charAt(17)) {
            return "证件号码末位校验不符，其中至少有一位写错，请对照证件核对";
        }
        return "";
    }

    /// Digits of which the first is no nought.
    private static boolean isNumber(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.charAt(0) != '0';
    }

    private static boolean hasBirth(String text) {
        try {
            var year = birthIn(text).getYear();
            return year >= 1850 && year < 2100;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static LocalDate birthIn(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 6, 10, 10),
                Integer.parseInt(text, 10, 12, 10),
                Integer.parseInt(text, 12, 14, 10));
    }

    /// The weight of a place is a power of two modulo eleven, so the sum folds from the left.
    private static char check(String text) {
        var sum = 0;
        for (var i = 0; i < 17; i++) {
            sum = (sum + text.charAt(i) - '0') * 2 % MODULUS;
        }
        return CHECKS.charAt(sum);
    }
}
