package huizhanjia.privacy.web;

import huizhanjia.kernel.Days;
import huizhanjia.privacy.Notice;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A version of the notice as typed.
public record NoticeForm(
        String from, String handler, String contact, String purpose, String kinds, String keeping, String rights) {

    public NoticeForm(
            @Nullable String from,
            @Nullable String handler,
            @Nullable String contact,
            @Nullable String purpose,
            @Nullable String kinds,
            @Nullable String keeping,
            @Nullable String rights) {
        this.from = text(from);
        this.handler = text(handler);
        this.contact = text(contact);
        this.purpose = text(purpose);
        this.kinds = text(kinds);
        this.keeping = text(keeping);
        this.rights = text(rights);
    }

    /// The next version begins with the words of the last.
    static NoticeForm of(Notice.Words words, LocalDate from) {
        return new NoticeForm(
                from.toString(),
                words.handler(),
                words.contact(),
                words.purpose(),
                words.kinds(),
                words.keeping(),
                words.rights());
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Days.typed(from).isEmpty()) {
            problems.put("from", "请填写生效日期，如 2026-12-31");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("handler", handler);
        parts.put("contact", contact);
        parts.put("purpose", purpose);
        parts.put("kinds", kinds);
        parts.put("keeping", keeping);
        parts.put("rights", rights);
        parts.forEach((name, said) -> {
            if (said.isEmpty()) {
                problems.put(name, "《个人信息保护法》第十七条要求告知，请填写");
            }
        });
        return problems;
    }

    Notice.Words words() {
        return new Notice.Words(handler, contact, purpose, kinds, keeping, rights);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
