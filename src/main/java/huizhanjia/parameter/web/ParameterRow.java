package huizhanjia.parameter.web;

import huizhanjia.law.Parameter;
import huizhanjia.law.ParameterBook;
import huizhanjia.law.Severity;
import org.springframework.web.util.UriComponentsBuilder;

/// A parameter as printed.
///
/// @param parameter one row of the book
/// @param inForce whether it holds today
public record ParameterRow(Parameter parameter, boolean inForce) {

    private static final int PROVINCE = 2;
    private static final int CITY = 4;

    /// For how wide an area it holds.
    public String where() {
        var area = parameter.force().area();
        if (area.isEmpty()) {
            return "全国";
        }
        return switch (area.length()) {
            case PROVINCE -> "本省";
            case CITY -> "本市";
            default -> "本县";
        };
    }

    /// From when until when it holds; a first day nobody needs is not printed.
    public String days() {
        var from = parameter.force().from();
        var until = parameter.force().until();
        return "%s%s"
                .formatted(from == null ? "" : from + " 起", until == null ? "" : " 至 " + until.minusDays(1))
                .strip();
    }

    /// Where its source can be read, or what is needed to read it there; empty text for a local document.
    public String href() {
        var source = parameter.source();
        return ParameterBook.SHEET.cites(source.law())
                ? UriComponentsBuilder.fromPath("/laws/{law}")
                        .fragment("{article}")
                        .encode()
                        .buildAndExpand(source.law(), source.article())
                        .toUriString()
                : "";
    }

    /// Where it stands written, as people cite it; empty text for nowhere.
    public String cited() {
        return parameter.source().law().isEmpty() ? "" : parameter.source().cited();
    }

    /// Whether its source alone keeps it from stopping anybody.
    public boolean isHeldBack() {
        return parameter.severity() == Severity.BLOCK && parameter.reach() != Severity.BLOCK;
    }
}
