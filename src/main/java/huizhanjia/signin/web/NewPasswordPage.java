package huizhanjia.signin.web;

import huizhanjia.access.Handover.Codes;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.Objects;

/// The form to set a password with the two codes; nothing but the login name comes back.
public record NewPasswordPage(String loginName, Problems problems) implements FormPage {

    /// What was typed, empty text where nothing was.
    record Form(String loginName, String first, String second, String after, String again) {

        Form {
            loginName = Objects.requireNonNullElse(loginName, "");
            first = Objects.requireNonNullElse(first, "").strip();
            second = Objects.requireNonNullElse(second, "").strip();
            after = Objects.requireNonNullElse(after, "");
            again = Objects.requireNonNullElse(again, "");
        }

        Codes codes() {
            return new Codes(first, second);
        }

        @Override
        public String toString() {
            return "Form[]";
        }
    }

    @Override
    public String title() {
        return "设置密码";
    }
}
