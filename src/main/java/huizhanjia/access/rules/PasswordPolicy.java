package huizhanjia.access.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// What a password must be (GB/T 22239-2019, 身份鉴别): long, mixed, not the login name, not one of the well-known ones.
public final class PasswordPolicy {

    /// Characters at least.
    public static final int LEAST = 10;

    /// Characters at most, so that hashing stays cheap.
    public static final int MOST = 128;

    /// How many of the latest passwords may not come back.
    public static final int REMEMBERED = 5;

    private static final int KINDS = 3;

    /// Passwords that pass the other checks and stand in every list of guesses.
    private static final Set<String> COMMON = Set.of(
            "admin@1234",
            "admin@12345",
            "admin@123456",
            "admin123456!",
            "administrator1!",
            "aa12345678",
            "aa123456789",
            "aa123456789!",
            "abc123456!",
            "abc@123456",
            "abcd1234!@#$",
            "asdf1234!@#$",
            "changeme123!",
            "huizhanjia1!",
            "huizhanjia@123",
            "iloveyou123!",
            "p@ssw0rd123",
            "p@ssw0rd1234",
            "p@ssword123",
            "passw0rd123!",
            "password1!",
            "password@123",
            "password123!",
            "qaz123456!",
            "qwer1234!@",
            "qwer1234!@#$",
            "qwerty123456!",
            "qwerty@123",
            "root@123456",
            "test@123456",
            "welcome@123",
            "woaini1314!",
            "zaq12wsx!@#",
            "1qaz@wsx3edc",
            "1qaz2wsx3edc!");

    private PasswordPolicy() {}

    /// What is wrong with the password, each a sentence; empty when nothing is.
    public static List<String> problems(String loginName, String password) {
        var problems = new ArrayList<String>();
        var length = password.codePointCount(0, password.length());
        var plain = password.toLowerCase(Locale.ROOT);
        if (length < LEAST || length > MOST) {
            problems.add("密码须为 %d 至 %d 个字符".formatted(LEAST, MOST));
        }
        if (kinds(password) < KINDS) {
            problems.add("密码须含大写字母、小写字母、数字、符号四类中的三类");
        }
        if (!loginName.isEmpty() && plain.contains(loginName.toLowerCase(Locale.ROOT))) {
            problems.add("密码不能包含登录名");
        }
        if (COMMON.contains(plain)) {
            problems.add("这个密码太常见，容易被猜中，请换一个");
        }
        return problems;
    }

    private static long kinds(String password) {
        IntPredicate symbol = c -> !isUpper(c) && !isLower(c) && !isDigit(c);
        return Stream.<IntPredicate>of(
                        PasswordPolicy::isUpper, PasswordPolicy::isLower, PasswordPolicy::isDigit, symbol)
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
