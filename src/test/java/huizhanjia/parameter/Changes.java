package huizhanjia.parameter;

import huizhanjia.law.Confidence;
import huizhanjia.law.Parameter;
import huizhanjia.law.ParameterBook;
import huizhanjia.law.Source;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Local values as tests need them, without the paper.
public final class Changes {

    private static final String COUNTY = "210199";

    private Changes() {}

    /// A value the county wants from a day on.
    public static ParameterChange of(String key, String value, LocalDate from) {
        var held = ParameterBook.SHEET.at(key, COUNTY, from);
        return new ParameterChange(key, held, local(key, value, new Parameter.Force(COUNTY, from, null)), COUNTY, from);
    }

    /// A value an area has set.
    public static Parameter local(String key, String value, Parameter.Force force) {
        var sheet = ParameterBook.SHEET.all().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
        return new Parameter(
                key,
                sheet.title(),
                value,
                sheet.unit(),
                new Source("青工发〔2026〕3号", "", ""),
                force,
                Confidence.VERIFIED,
                sheet.severity(),
                "",
                "");
    }

    /// Where and when, by days as written.
    public static Parameter.Force force(String area, String from, @Nullable String until) {
        return new Parameter.Force(
                area,
                LocalDate.parse(from),
                Optional.ofNullable(until).map(LocalDate::parse).orElse(null));
    }
}
