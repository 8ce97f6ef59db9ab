package huizhanjia.privacy.breach.web;

import huizhanjia.privacy.breach.Breaches;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A step of a leak as typed.
public record BreachStepForm(String kind, String words, String document, String at) {

    public BreachStepForm(
            @Nullable String kind, @Nullable String words, @Nullable String document, @Nullable String at) {
        this.kind = Objects.requireNonNullElse(kind, "");
        this.words = Objects.requireNonNullElse(words, "");
        this.document = Objects.requireNonNullElse(document, "");
        this.at = Objects.requireNonNullElse(at, "").strip();
    }

    Breaches.Done done() {
        return new Breaches.Done(words, document, TypedMoments.need(at, "办理时间"));
    }
}
