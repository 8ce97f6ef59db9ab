package huizhanjia.privacy.web;

import huizhanjia.kernel.Refused;
import huizhanjia.privacy.asking.PersonRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A step of a request as typed.
record PersonRequestStepForm(String step, String words, String article) {

    PersonRequestStepForm(@Nullable String step, @Nullable String words, @Nullable String article) {
        this.step = Objects.requireNonNullElse(step, "");
        this.words = Objects.requireNonNullElse(words, "");
        this.article = Objects.requireNonNullElse(article, "");
    }

    PersonRequest.Kind kind() {
        return switch (step) {
            case "NOTE" -> PersonRequest.Kind.NOTE;
            case "GRANT" -> PersonRequest.Kind.GRANT;
            case "REFUSE" -> PersonRequest.Kind.REFUSE;
            default -> throw new Refused("privacy.step", "请选择记录办理情况、已按请求办理或者不予办理");
        };
    }
}
