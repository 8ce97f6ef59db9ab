package huizhanjia.privacy.breach.web;

import huizhanjia.kernel.Refused;
import huizhanjia.privacy.breach.Breach;
import huizhanjia.privacy.breach.BreachLevel;
import huizhanjia.privacy.web.Choices;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A leak as typed.
public record BreachForm(String at, String level, String kinds, String persons, String cause, String measures) {

    public BreachForm(
            @Nullable String at,
            @Nullable String level,
            @Nullable String kinds,
            @Nullable String persons,
            @Nullable String cause,
            @Nullable String measures) {
        this.at = Objects.requireNonNullElse(at, "").strip();
        this.level = Objects.requireNonNullElse(level, "");
        this.kinds = Objects.requireNonNullElse(kinds, "").strip();
        this.persons = Objects.requireNonNullElse(persons, "").strip();
        this.cause = Objects.requireNonNullElse(cause, "").strip();
        this.measures = Objects.requireNonNullElse(measures, "").strip();
    }

    Breach.Found found() {
        if (!persons.matches("[0-9]{1,9}")) {
            throw new Refused("privacy.persons", "请填写涉及的人数，不清楚的先填估计数");
        }
        return new Breach.Found(
                TypedMoments.need(at, "发现时间"),
                Choices.one(BreachLevel.class, level, "事件级别"),
                kinds,
                Long.parseLong(persons),
                cause,
                measures);
    }
}
