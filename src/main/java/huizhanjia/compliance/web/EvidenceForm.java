package huizhanjia.compliance.web;

import huizhanjia.evidence.Statement;
import huizhanjia.kernel.Days;
import huizhanjia.law.EvidenceKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// Evidence as typed.
///
/// @param corrects the record it replaces, as an id; empty text for a new one
/// @param files to be hung on it; chosen anew when the form comes back, as browsers demand
public record EvidenceForm(
        String kind,
        String title,
        String happenedOn,
        String validUntil,
        String documentNumber,
        String participants,
        String note,
        String corrects,
        List<MultipartFile> files) {

    static final EvidenceForm BLANK = new EvidenceForm(null, null, null, null, null, null, null, null, null);

    public EvidenceForm(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String happenedOn,
            @Nullable String validUntil,
            @Nullable String documentNumber,
            @Nullable String participants,
            @Nullable String note,
            @Nullable String corrects,
            @Nullable List<MultipartFile> files) {
        this.kind = text(kind);
        this.title = text(title);
        this.happenedOn = text(happenedOn);
        this.validUntil = text(validUntil);
        this.documentNumber = text(documentNumber);
        this.participants = text(participants);
        this.note = text(note);
        this.corrects = text(corrects);
        this.files = files == null ? List.of() : List.copyOf(files);
    }

    /// What is missing or unreadable, by field.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (chosen().isEmpty()) {
            problems.put("kind", "请选择证据种类");
        }
        if (title.isBlank()) {
            problems.put("title", "请填写标题，如“2026年上半年听取县级工会工作汇报会”");
        }
        if (Days.typed(happenedOn).isEmpty()) {
            problems.put("happenedOn", "请填写日期，如 2026-06-18");
        }
        if (!validUntil.isBlank() && Days.typed(validUntil).isEmpty()) {
            problems.put("validUntil", "有效期格式不对，如 2028-12-31；长期有效请留空");
        }
        if (Days.typed(validUntil)
                .filter(until -> until.isBefore(Days.typed(happenedOn).orElse(until)))
                .isPresent()) {
            problems.put("validUntil", "有效期不能早于成文日期");
        }
        return problems;
    }

    Statement statement() {
        return new Statement(
                chosen().orElseThrow(),
                title,
                Days.typed(happenedOn).orElseThrow(),
                Days.typed(validUntil).orElse(null),
                documentNumber,
                participants,
                note);
    }

    private Optional<EvidenceKind> chosen() {
        return Arrays.stream(EvidenceKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
