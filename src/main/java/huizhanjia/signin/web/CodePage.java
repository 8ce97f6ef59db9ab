package huizhanjia.signin.web;

import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;

/// The form that asks for the second factor.
public record CodePage(Problems problems) implements FormPage {

    @Override
    public String title() {
        return "输入动态码";
    }
}
