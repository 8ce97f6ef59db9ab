package huizhanjia.access.web;

import huizhanjia.access.Granting;
import huizhanjia.access.Post;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The form to grant an appointment.
public record GrantPage(Form form, List<Choice> orgs, Problems problems) implements FormPage {

    /// What was typed; `words` only looks for a union.
    public record Form(
            String loginName,
            String org,
            String words,
            String post,
            String fromOn,
            String untilOn,
            String documentNumber) {

        public Form(
                @Nullable String loginName,
                @Nullable String org,
                @Nullable String words,
                @Nullable String post,
                @Nullable String fromOn,
                @Nullable String untilOn,
                @Nullable String documentNumber) {
            this.loginName = Objects.requireNonNullElse(loginName, "");
            this.org = Objects.requireNonNullElse(org, "");
            this.words = Objects.requireNonNullElse(words, "");
            this.post = Objects.requireNonNullElse(post, "");
            this.fromOn = Objects.requireNonNullElse(fromOn, "");
            this.untilOn = Objects.requireNonNullElse(untilOn, "");
            this.documentNumber = Objects.requireNonNullElse(documentNumber, "");
        }

        Form from(LocalDate day) {
            return new Form(loginName, org, words, post, day.toString(), untilOn, documentNumber);
        }

        Granting granting(ClerkId clerk, OrgId union) {
            var known = Arrays.stream(Post.values())
                    .filter(one -> one.name().equals(post))
                    .findFirst()
                    .orElseThrow(() -> new Refused("access.no-post", "请选择岗位"));
            var until = untilOn.isBlank() ? null : date(untilOn);
            return new Granting(clerk, union, known, date(fromOn), until, documentNumber);
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

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException none) {
            throw new Refused("access.bad-date", "日期请写成 2026-03-01 的样子");
        }
    }
}
