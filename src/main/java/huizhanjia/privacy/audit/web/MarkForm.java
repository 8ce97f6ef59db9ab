package huizhanjia.privacy.audit.web;

import huizhanjia.kernel.Refused;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the auditor makes of one event, as typed.
public record MarkForm(int place, String verdict, String words) {

    public MarkForm(int place, @Nullable String verdict, @Nullable String words) {
        this.place = place;
        this.verdict = Objects.requireNonNullElse(verdict, "");
        this.words = Objects.requireNonNullElse(words, "");
    }

    boolean isDoubtful() {
        return switch (verdict) {
            case "good" -> false;
            case "doubtful" -> true;
            default -> throw new Refused("privacy.verdict", "请选择正常或者存疑");
        };
    }
}
