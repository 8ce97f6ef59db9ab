package huizhanjia.statute.web;

import huizhanjia.kernel.Days;
import huizhanjia.statute.TextImprint;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a file is, as read or as typed.
public record DraftForm(
        @Nullable String law,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String version,
        @Nullable String effectiveFrom) {

    static DraftForm of(TextImprint read) {
        return new DraftForm(
                "",
                read.title(),
                read.issuer(),
                read.number(),
                Objects.toString(read.version(), ""),
                Objects.toString(read.effectiveFrom(), ""));
    }

    TextImprint imprint() {
        var from = text(effectiveFrom);
        return new TextImprint(
                text(law),
                text(title),
                text(issuer),
                text(number),
                Days.need(text(version), "版本日期"),
                from.isEmpty() ? null : Days.need(from, "施行日期"));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
