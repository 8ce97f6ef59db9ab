package huizhanjia.signin;

import huizhanjia.access.ClerkAccess;
import huizhanjia.access.ClerkAccess.Held;
import java.util.Optional;

/// What a clerk who gave the right password must still do before any work, in this order.
enum PendingRequirement {
    CODE("/second-factor", "请先输入动态码"),
    PASSWORD("/password", "请先修改密码（初始密码，或者已超过使用期限）"),
    NOTICE("/account-notice", "请先看账户变动提示"),
    POST("/post", "请先选用一项任职"),
    ENROLMENT("/second-factor/enrolment", "该任职须绑定动态码后才能使用");

    private final String path;
    private final String sentence;

    PendingRequirement(String path, String sentence) {
        this.path = path;
        this.sentence = sentence;
    }

    /// Where it is done.
    String path() {
        return path;
    }

    String sentence() {
        return sentence;
    }

    /// What is due first whatever the post; the gate adds the second factor that a post asks for.
    ///
    /// @param enrolled whether the clerk has a second factor
    static Optional<PendingRequirement> of(
            ClerkAccess clerkAccess, Optional<Held> inUse, boolean enrolled, ClerkSession session) {
        if (enrolled && !session.isCodeGiven()) {
            return Optional.of(CODE);
        }
        if (clerkAccess.passwordDue()) {
            return Optional.of(PASSWORD);
        }
        if (!clerkAccess.untold().isEmpty()) {
            return Optional.of(NOTICE);
        }
        return inUse.isEmpty() ? Optional.of(POST) : Optional.empty();
    }
}
