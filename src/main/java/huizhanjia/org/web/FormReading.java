package huizhanjia.org.web;

import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Tidy;
import huizhanjia.ui.Problems;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads a form field by field and collects what is wrong, so that everything is said at once.
final class FormReading {

    private final OrgForm form;
    private final Map<String, String> problems = new LinkedHashMap<>();

    FormReading(OrgForm form) {
        this.form = form;
    }

    boolean isClean() {
        return problems.isEmpty();
    }

    Problems problems() {
        return new Problems(problems, List.of());
    }

    void problem(String field, String sentence) {
        problems.putIfAbsent(field, sentence);
    }

    String text(String field) {
        return Tidy.text(form.value(field));
    }

    String required(String field, String sentence) {
        var text = text(field);
        if (text.isEmpty()) {
            problem(field, sentence);
        }
        return text;
    }

    @Nullable
    LocalDate date(String field) {
        var text = text(field);
        var day = Days.typed(text);
        if (day.isEmpty() && !text.isEmpty()) {
            problem(field, "日期请写成 2026-05-01 这样");
        }
        return day.orElse(null);
    }

    /// A date that must be there; some date, and a problem, when it is not.
    LocalDate requiredDate(String field, String sentence) {
        var date = date(field);
        if (date == null) {
            problem(field, sentence);
        }
        return Objects.requireNonNullElse(date, LocalDate.EPOCH);
    }

    @Nullable
    Integer number(String field) {
        var text = text(field).replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,8}")) {
            problem(field, "请填整数，如 120");
            return null;
        }
        return Integer.valueOf(text);
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        var text = text(field);
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        if (!text.isEmpty()) {
            problem(field, "请从列表中选择");
        }
        return null;
    }

    @Nullable
    CreditCode creditCode(String field) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return CreditCode.of(text);
        } catch (Refused refused) {
            problem(field, refused.sentence());
            return null;
        }
    }

    /// A number to call or to pay to; a masked one, as the form was given it, passes.
    String digits(String field, String shape, String sentence) {
        var text = Tidy.code(form.value(field));
        if (!text.isEmpty() && !text.contains("*") && !text.matches(shape)) {
            problem(field, sentence);
        }
        return text;
    }
}
