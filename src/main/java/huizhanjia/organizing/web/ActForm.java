package huizhanjia.organizing.web;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.lead.Obstruction;
import huizhanjia.organizing.lead.Obstructions;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What happened, or what was done about it, as typed.
record ActForm(String kind, String on, String words, String documentNumber) {

    ActForm(@Nullable String kind, @Nullable String on, @Nullable String words, @Nullable String documentNumber) {
        this.kind = text(kind);
        this.on = text(on);
        this.words = text(words);
        this.documentNumber = text(documentNumber);
    }

    LocalDate day() {
        return Days.need(on, "日期");
    }

    Obstructions.Acting acting() {
        var chosen = Arrays.stream(Obstruction.Kind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refused("organizing.kind-missing", "请选择办理结果"));
        return new Obstructions.Acting(chosen, day(), words, documentNumber);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
