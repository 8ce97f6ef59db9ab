package huizhanjia.guard;

import huizhanjia.casefile.CaseCourse;
import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.DoneBy;
import huizhanjia.guard.rules.StopInTime;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A case against ending, merging or absorbing a union at will (制止随意撤并).
///
/// @param file the union it is about and what was done against it; who opened an attempt is who was stopped
public record Intervention(CaseFile<InterventionState, InterventionStep> file, Facts facts) {

    static final CaseCourse<InterventionState, InterventionStep> COURSE =
            new CaseCourse<>("stop", "制止撤并", "立案", InterventionState.FOUND, InterventionStep.class);

    /// What was found.
    ///
    /// @param offender who does it
    /// @param facts what is being done
    public record Facts(Source source, String offender, String facts, LocalDate foundOn) {

        Facts tidy() {
            return new Facts(source, offender.strip(), facts.strip(), foundOn);
        }

        String title() {
            return offender + "：" + facts;
        }
    }

    /// Who is stopped, as far as it was one of the house; null for others.
    @Nullable
    DoneBy stopped() {
        return facts.source() == Source.ATTEMPT ? file.head().opened() : null;
    }

    /// The unit that stops: which sent the letter, or else which opened the case; null where neither is known.
    @Nullable
    OrgId stopping() {
        var opened = file.head().opened();
        return file.first()
                .map(step -> step.said().byOrg())
                .orElse(file.taken().isEmpty() && facts.source() != Source.ATTEMPT ? opened.byOrg() : null);
    }

    /// When it was found and when it was first answered.
    public StopInTime.Found found() {
        return new StopInTime.Found(
                facts.foundOn(), file.first().map(CaseFile.Taken::on).orElse(null));
    }

    /// Whether it was, or is being, answered too late.
    public boolean isLate(StopInTime rule, LocalDate on) {
        return rule.judge(found(), on) instanceof Verdict.Breached;
    }

    /// How it came to be known.
    public enum Source {
        ATTEMPT("系统内企图撤并"),
        SIGNAL("撤并信号"),
        REPORT("举报或巡查发现");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }
}
