package huizhanjia.signin.web;

import huizhanjia.signin.SignInOutcome;
import huizhanjia.ui.Page;
import java.time.LocalDateTime;
import java.util.List;

/// One page of the sign-in log.
///
/// @param next the address of the older lines; empty text at the end
public record SignInLog(List<Row> rows, String next) implements Page {

    /// One line.
    public record Row(LocalDateTime at, String who, SignInOutcome outcome, String address, String browser) {

        /// Whether it ended in a no.
        public boolean isRefusal() {
            return switch (outcome) {
                case WRONG_PASSWORD, WRONG_CODE, WRONG_HANDOVER, LOCKED, STOPPED, NO_POST -> true;
                case SIGNED_IN, PASSWORD_RIGHT, POST_TAKEN, SIGNED_OUT, CODES_RIGHT -> false;
            };
        }
    }

    @Override
    public String title() {
        return "登录日志";
    }
}
