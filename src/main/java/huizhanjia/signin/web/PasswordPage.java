package huizhanjia.signin.web;

import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.Objects;

/// The form to change one's password; what was typed never comes back.
public record PasswordPage(Problems problems) implements FormPage {

    /// What was typed, empty text where nothing was.
    record Form(String before, String after, String again) {

        Form {
            before = Objects.requireNonNullElse(before, "");
            after = Objects.requireNonNullElse(after, "");
            again = Objects.requireNonNullElse(again, "");
        }

        @Override
        public String toString() {
            return "Form[]";
        }
    }

    @Override
    public String title() {
        return "修改密码";
    }
}
