package huizhanjia.access.web;

import huizhanjia.access.Granting;
import huizhanjia.access.Post;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The form to grant an appointment.
public record GrantPage(Form form, List<Choice> orgs, Problems problems) implements FormPage {

    /// What was typed, empty text where nothing was; `words` only looks for a union.
    public record Form(
            String loginName,
            String org,
            String words,
            String post,
            String fromOn,
            String untilOn,
            String documentNumber) {

        public Form {
            loginName = Objects.requireNonNullElse(loginName, "");
            org = Objects.requireNonNullElse(org, "");
            words = Objects.requireNonNullElse(words, "");
            post = Objects.requireNonNullElse(post, "");
            fromOn = Objects.requireNonNullElse(fromOn, "");
            untilOn = Objects.requireNonNullElse(untilOn, "");
            documentNumber = Objects.requireNonNullElse(documentNumber, "");
        }

        Form from(LocalDate day) {
            return new Form(loginName, org, words, post, day.toString(), untilOn, documentNumber);
        }

        Granting granting(ClerkId clerk, OrgId union) {
            var known = Arrays.stream(Post.values())
                    .filter(one -> one.name().equals(post))
                    .findFirst()
                    .orElseThrow(() -> new Refused("access.no-post", "请选择岗位"));
            var until = untilOn.isBlank() ? null : Days.need(untilOn, "结束日期");
            return new Granting(clerk, union, known, Days.need(fromOn, "开始日期"), until, documentNumber);
        }
    }

    /// Every post, in order.
    public List<Choice> posts() {
        return Arrays.stream(Post.values())
                .map(post -> new Choice(post.name(), post.label()))
                .toList();
    }

    @Override
    public String title() {
        return "授予任职";
    }
}
