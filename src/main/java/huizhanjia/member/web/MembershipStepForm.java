package huizhanjia.member.web;

import huizhanjia.member.Reason;
import huizhanjia.member.Step;
import huizhanjia.sheet.ColumnKind;
import huizhanjia.sheet.Readings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A change of membership as typed.
///
/// @param to the union a transfer goes to, as an id
/// @param words to look for that union
public record MembershipStepForm(String on, String reason, String document, String note, String to, String words) {

    public MembershipStepForm(
            @Nullable String on,
            @Nullable String reason,
            @Nullable String document,
            @Nullable String note,
            @Nullable String to,
            @Nullable String words) {
        this.on = on == null ? "" : on;
        this.reason = reason == null ? "" : reason;
        this.document = document == null ? "" : document.strip();
        this.note = note == null ? "" : note.strip();
        this.to = to == null ? "" : to;
        this.words = words == null ? "" : words;
    }

    /// What is missing before anything can be decided, by field.
    Map<String, String> problems(StepKind kind) {
        var problems = new LinkedHashMap<String, String>();
        if (day().isEmpty()) {
            problems.put("on", "请填写变化日期，如 2026-03-01");
        }
        if (chosen().isEmpty()) {
            problems.put("reason", "请选择原因");
        }
        if (kind == StepKind.TRANSFER && to.isEmpty()) {
            problems.put("to", "请选择转入的工会");
        }
        return problems;
    }

    Step step() {
        return new Step(day().orElseThrow(), chosen().orElseThrow(), document, note);
    }

    private Optional<LocalDate> day() {
        var reading = Readings.read(ColumnKind.DATE, on);
        return reading.wrong() || reading.value().isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(reading.value()));
    }

    private Optional<Reason> chosen() {
        return Arrays.stream(Reason.values())
                .filter(known -> known.name().equals(reason))
                .findFirst();
    }
}
