package huizhanjia.privacy.web;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import huizhanjia.privacy.Consent;
import huizhanjia.privacy.ConsentKind;
import huizhanjia.privacy.ConsentWay;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a person said, as typed.
public record ConsentForm(String kind, String given, String on, String way, String document) {

    public ConsentForm(
            @Nullable String kind,
            @Nullable String given,
            @Nullable String on,
            @Nullable String way,
            @Nullable String document) {
        this.kind = Objects.requireNonNullElse(kind, "");
        this.given = Objects.requireNonNullElse(given, "");
        this.on = Objects.requireNonNullElse(on, "").strip();
        this.way = Objects.requireNonNullElse(way, "");
        this.document = Objects.requireNonNullElse(document, "").strip();
    }

    Consent.Statement statement() {
        if (!given.matches("yes|no")) {
            throw new Refused("privacy.choice", "请选择是同意还是撤回同意");
        }
        return new Consent.Statement(
                Choices.one(ConsentKind.class, kind, "同意的事项"),
                given.equals("yes"),
                Days.need(on, "日期"),
                Choices.one(ConsentWay.class, way, "方式"),
                document);
    }
}
