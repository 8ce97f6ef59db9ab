package huizhanjia.signin.web;

import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;

/// The form to change one's password; what was typed never comes back.
public record PasswordPage(Problems problems) implements FormPage {

    @Override
    public String title() {
        return "修改密码";
    }
}
