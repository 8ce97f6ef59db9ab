package huizhanjia.access.web;

import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;
import java.util.Objects;

/// The form to enrol a clerk.
public record NewClerkPage(Form form, List<Choice> orgs, Problems problems) implements FormPage {

    /// What was typed, empty text where nothing was; `words` only looks for a union.
    public record Form(String loginName, String name, String org, String words) {

        public Form {
            loginName = Objects.requireNonNullElse(loginName, "");
            name = Objects.requireNonNullElse(name, "");
            org = Objects.requireNonNullElse(org, "");
            words = Objects.requireNonNullElse(words, "");
        }
    }

    @Override
    public String title() {
        return "新建用户";
    }
}
