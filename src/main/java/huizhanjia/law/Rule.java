package huizhanjia.law;

import huizhanjia.kernel.Refused;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A duty of law as a pure function of facts and a date; used as a gate while work is done and as a check afterwards.
public interface Rule<F> {

    Verdict judge(F facts, LocalDate on);

    /// Where it stands written.
    default Cites citation() {
        return Objects.requireNonNull(getClass().getAnnotation(Cites.class), () -> getClass() + " cites nothing");
    }

    /// Refuses a breach when the source is sure enough; else returns the warning to show, empty when there is none.
    default Optional<String> gate(F facts, LocalDate on) {
        return switch (judge(facts, on)) {
            case Verdict.Met met -> Optional.empty();
            case Verdict.NotApplicable none -> Optional.empty();
            case Verdict.Unknown unknown -> Optional.of(unknown.missing());
            case Verdict.Owed owed -> Optional.of(owed.because());
            case Verdict.Due due -> Optional.of(due.finding());
            case Verdict.Breached breached -> {
                if (Severity.BLOCK.under(citation().confidence()) == Severity.BLOCK) {
                    throw new Refused("law." + getClass().getSimpleName(), breached.finding());
                }
                yield Optional.of(breached.finding());
            }
        };
    }
}
