package huizhanjia.signin.web;

import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;

/// The form to sign in.
///
/// @param notice what happened before; empty text for nothing
/// @param isRehearsal whether the house only rehearses, which it says
public record SignInPage(String loginName, String notice, boolean isRehearsal, Problems problems) implements FormPage {

    @Override
    public String title() {
        return "登录";
    }
}
