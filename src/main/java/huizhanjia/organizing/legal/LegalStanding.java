package huizhanjia.organizing.legal;

import huizhanjia.law.Verdict;
import huizhanjia.org.census.Certified;
import huizhanjia.organizing.legal.rules.CancelledInTime;
import huizhanjia.organizing.legal.rules.ChangeRegisteredInTime;
import huizhanjia.organizing.legal.rules.LegalTimes;
import huizhanjia.organizing.legal.rules.RegisteredInTime;
import huizhanjia.organizing.legal.rules.RenewedBeforeExpiry;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a union stands as a legal person on a day; it follows from what is known and is never typed.
///
/// @param words what to do and until when; empty text where nothing is to be done
/// @param dueOn the last day; null for none
/// @param late whether that day has passed
public record LegalStanding(
        State state, String words, @Nullable LocalDate dueOn, boolean late) {

    /// The states, in the order they are listed.
    public enum State {
        TO_APPLY("待申请"),
        IN_REVIEW("审查中"),
        CHANGE_DUE("待变更"),
        EXPIRED("已过期"),
        EXPIRING("将到期"),
        VALID("有效"),
        TO_CANCEL("待注销"),
        CANCELLED("已注销");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }

        /// What the union may apply for; nothing while it need not.
        public Optional<LegalMatter.Kind> next() {
            return switch (this) {
                case TO_APPLY -> Optional.of(LegalMatter.Kind.GRANT);
                case CHANGE_DUE -> Optional.of(LegalMatter.Kind.CHANGE);
                case EXPIRED, EXPIRING -> Optional.of(LegalMatter.Kind.RENEW);
                case TO_CANCEL -> Optional.of(LegalMatter.Kind.CANCEL);
                case IN_REVIEW, VALID, CANCELLED -> Optional.empty();
            };
        }
    }

    /// How the union stands, with what the registrar keeps of it, by the times of its county.
    public static LegalStanding of(Certified union, LegalFile file, LegalTimes times, LocalDate on) {
        var matters = file.matters();
        if (matters.stream().anyMatch(LegalMatter::isOpen)) {
            return new LegalStanding(State.IN_REVIEW, "登记机关正在审查，期限写在申请中", null, false);
        }
        var certificate = union.certificate();
        if (certificate == null) {
            return of(State.TO_APPLY, new RegisteredInTime(times).judge(union.foundedOn(), on));
        }
        if (union.endedOn() != null) {
            return matters.stream()
                            .anyMatch(one -> one.kind() == LegalMatter.Kind.CANCEL
                                    && one.registeredOn().isPresent())
                    ? new LegalStanding(State.CANCELLED, "", null, false)
                    : of(State.TO_CANCEL, new CancelledInTime(times).judge(union.endedOn(), on));
        }
        var until = certificate.untilOn();
        var term = until == null ? new Verdict.Met() : new RenewedBeforeExpiry(times).judge(until, on);
        if (term instanceof Verdict.Breached) {
            return of(State.EXPIRED, term);
        }
        var changes = LegalChange.unregistered(union, file);
        if (!changes.isEmpty()) {
            return of(
                    State.CHANGE_DUE,
                    new ChangeRegisteredInTime(times).judge(changes.getFirst().on(), on));
        }
        return of(term instanceof Verdict.Due ? State.EXPIRING : State.VALID, term);
    }

    private static LegalStanding of(State state, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Due due ->
                new LegalStanding(state, due.finding(), due.by().minusDays(1), false);
            case Verdict.Breached breached -> new LegalStanding(state, breached.finding(), breached.since(), true);
            case Verdict.Met met -> new LegalStanding(state, "", null, false);
            case Verdict.NotApplicable none -> new LegalStanding(state, "", null, false);
            case Verdict.Unknown unknown -> new LegalStanding(state, unknown.missing(), null, false);
            case Verdict.Owed owed -> new LegalStanding(state, owed.because(), null, false);
        };
    }
}
