package huizhanjia.compliance;

import huizhanjia.law.Confidence;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Parameter;
import huizhanjia.law.Rhythm;
import huizhanjia.parameter.ParameterChange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How often a year some duties are to be done, where an area has set that itself (see `parameter`).
final class Frequencies {

    private static final int PROVINCE_DIGITS = 2;
    private static final int MONTHS_A_YEAR = 12;
    private static final int QUARTERS_A_YEAR = 4;

    /// The duty → the parameter that counts its times a year.
    private static final Map<String, String> PARAMETERS = Map.of(
            "LN1-2", "rpt.prov_hear_city",
            "LN1-3", "rpt.city_hear_county",
            "LN2-8", "cty.plenary.min_per_year",
            "LN2-12", "rpt.county_to_party",
            "LN2-13", "joint.min",
            "LN2-14", "tri.min",
            "QZ8-3", "rpt.county_to_party",
            "QZ9-1", "joint.min",
            "QZ12-1", "cty.plenary.min_per_year",
            "QZ15-4", "rpt.city_hear_county");

    private Frequencies() {}

    /// The keys of all parameters that count times a year.
    static Set<String> keys() {
        return Set.copyOf(PARAMETERS.values());
    }

    /// The parameter that counts the duty's times a year.
    static Optional<String> parameter(Duty duty) {
        return Optional.ofNullable(PARAMETERS.get(duty.code()));
    }

    /// The duties whose times a year a parameter counts, in the order of the register.
    static List<Duty> of(String parameter) {
        return DutyBook.all().stream()
                .filter(duty -> parameter.equals(PARAMETERS.get(duty.code())))
                .toList();
    }

    /// The duty under a value of the parameter; a county's or city's counts, the sheet's own is in the register
    /// already. What a document says in so many words may be raised and not lowered: of two clauses the stricter
    /// holds.
    static Duty at(Duty duty, Optional<Parameter> held) {
        return held.filter(value -> value.force().area().length() > PROVINCE_DIGITS)
                .map(value -> often(duty, times(duty, value.number())))
                .orElse(duty);
    }

    /// What is said where a stricter number begins within a window: the window goes on as it began.
    static Optional<String> halfway(Duty duty, ParameterChange change) {
        var cadence = duty.rhythm().cadence();
        return parameter(duty)
                .filter(change.key()::equals)
                .flatMap(key -> Window.of(cadence, change.on()))
                .filter(window -> window.from().isBefore(change.on()))
                .filter(window -> at(duty, Optional.of(change.after())).rhythm().times()
                        > at(duty, change.before()).rhythm().times())
                .map(window -> "%s：%s已经开始，仍按原来的次数；自%s起按新的次数核对"
                        .formatted(
                                duty.title(),
                                window.label(),
                                Window.of(cadence, window.until().plusDays(1))
                                        .orElseThrow()
                                        .label()));
    }

    private static int times(Duty duty, BigDecimal yearly) {
        var asked = yearly.divide(BigDecimal.valueOf(windows(duty)), RoundingMode.CEILING)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        var least = duty.rhythm().confidence() == Confidence.VERIFIED
                ? duty.rhythm().times()
                : 1;
        return Math.max(asked, least);
    }

    private static int windows(Duty duty) {
        return switch (duty.rhythm().cadence()) {
            case HALF_YEAR -> 2;
            case QUARTER -> QUARTERS_A_YEAR;
            case MONTH -> MONTHS_A_YEAR;
            case YEAR, TERM, CURRENT_VERSION, WHEN_NEEDED, ALWAYS, ONCE -> 1;
        };
    }

    private static Duty often(Duty duty, int times) {
        var rhythm = duty.rhythm();
        return new Duty(
                duty.code(),
                duty.title(),
                duty.source(),
                duty.bearers(),
                duty.role(),
                duty.deed(),
                new Rhythm(rhythm.cadence(), times, rhythm.leadDays(), rhythm.graceDays(), rhythm.confidence()),
                duty.nature(),
                duty.proof(),
                duty.place());
    }
}
