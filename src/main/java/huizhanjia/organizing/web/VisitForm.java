package huizhanjia.organizing.web;

import huizhanjia.kernel.Days;
import huizhanjia.organizing.lead.Support;
import huizhanjia.organizing.lead.Visit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A visit as typed, often on a telephone.
public record VisitForm(
        String on,
        String person,
        String phone,
        String support,
        String resistance,
        String words,
        String deed,
        String nextOn) {

    /// Nothing typed yet.
    static final VisitForm BLANK = new VisitForm("", "", "", "", "", "", "", "");

    public VisitForm(
            @Nullable String on,
            @Nullable String person,
            @Nullable String phone,
            @Nullable String support,
            @Nullable String resistance,
            @Nullable String words,
            @Nullable String deed,
            @Nullable String nextOn) {
        this.on = text(on);
        this.person = text(person);
        this.phone = text(phone);
        this.support = text(support);
        this.resistance = text(resistance);
        this.words = text(words);
        this.deed = text(deed);
        this.nextOn = text(nextOn);
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Days.typed(on).isEmpty()) {
            problems.put("on", "请填写走访日期，如 2026-09-01");
        }
        if (words.isEmpty()) {
            problems.put("words", "请写明走访情况");
        }
        if (attitude().isEmpty()) {
            problems.put("support", "请选择支持度");
        }
        if (!phone.isEmpty() && !phone.matches("[0-9+() -]{7,20}")) {
            problems.put("phone", "电话只能有数字和短横线，如 13800001111、024-12345678");
        }
        if (!nextOn.isEmpty() && Days.typed(nextOn).isEmpty()) {
            problems.put("nextOn", "日期写作 2026-09-30");
        }
        return problems;
    }

    Visit.Note note() {
        return new Visit.Note(
                Days.typed(on).orElseThrow(),
                new Visit.KeyPerson(person, phone),
                attitude().orElseThrow(),
                resistance,
                words,
                new Visit.Next(deed, Days.typed(nextOn).orElse(null)));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private Optional<Support> attitude() {
        return Arrays.stream(Support.values())
                .filter(known -> known.name().equals(support))
                .findFirst();
    }
}
