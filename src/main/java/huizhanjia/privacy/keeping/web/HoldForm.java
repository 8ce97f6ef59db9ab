package huizhanjia.privacy.keeping.web;

import huizhanjia.kernel.Ids;
import huizhanjia.privacy.keeping.Holds;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A hold as typed.
public record HoldForm(String kind, String subject, String reason, String document) {

    public HoldForm(
            @Nullable String kind, @Nullable String subject, @Nullable String reason, @Nullable String document) {
        this.kind = Objects.requireNonNullElse(kind, "");
        this.subject = Objects.requireNonNullElse(subject, "").strip();
        this.reason = Objects.requireNonNullElse(reason, "");
        this.document = Objects.requireNonNullElse(document, "");
    }

    Holds.Wish wish() {
        return new Holds.Wish(kind, subject.isEmpty() ? null : Ids.read(subject), reason, document);
    }
}
