package huizhanjia.access.web;

import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The form to enrol a clerk.
public record NewClerkPage(Form form, List<Choice> orgs, Problems problems) implements FormPage {

    /// What was typed; `words` only looks for a union.
    public record Form(String loginName, String name, String org, String words) {

        public Form(@Nullable String loginName, @Nullable String name, @Nullable String org, @Nullable String words) {
            this.loginName = Objects.requireNonNullElse(loginName, "");
            this.name = Objects.requireNonNullElse(name, "");
            this.org = Objects.requireNonNullElse(org, "");
            this.words = Objects.requireNonNullElse(words, "");
        }
    }

    @Override
    public String title() {
        return "新建用户";
    }
}
