package huizhanjia.compliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is said of one duty of one organisation on a day.
///
/// @param since the day from which it is so, where the facts tell; null where they do not
/// @param due the day by which something must be done; null where there is none
/// @param finding what was found and what to do next, in Chinese
public record Judgement(
        Status status, @Nullable LocalDate since, @Nullable LocalDate due, String finding) {

    /// Of a duty the organisation does not owe.
    public static final Judgement NOBODY = of(Status.NOT_APPLICABLE, "本单位不承担这项义务，或还没有核对过");

    /// The same, told after the facts that make it owed.
    Judgement because(String facts) {
        return new Judgement(status, since, due, facts + "；" + finding);
    }

    /// The same where nobody but the organisation itself says so: met, once that is verified.
    Judgement asToldOnly() {
        return status == Status.MET ? new Judgement(Status.TO_VERIFY, since, due, finding + "；待上级核实") : this;
    }

    static Judgement of(Status status, String finding) {
        return new Judgement(status, null, null, finding);
    }
}
