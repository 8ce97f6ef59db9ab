package huizhanjia.county;

import huizhanjia.compliance.Register;
import huizhanjia.database.Stopping;
import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.evidence.Statement;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;

/// Files what the sample's unions did for their duties in a year: most of it, not all, always the same.
@Component
class SampleEvidence {

    private static final long SEED = 20210114;
    private static final int DILIGENT_OF_TEN = 8;
    private static final int FORGETFUL_OF_TEN = 9;
    private static final int DAYS_INTO_WINDOW = 20;

    private final Register register;
    private final Evidences evidences;
    private final Stopping stopping;

    SampleEvidence(Register register, Evidences evidences, Stopping stopping) {
        this.register = register;
        this.evidences = evidences;
        this.stopping = stopping;
    }

    /// Everything up to the day; the register begins on the first of January of the year before.
    void file(Actor by, Settlement settlement) {
        var on = settlement.on();
        register.begin(LocalDate.of(on.getYear() - 1, 1, 1));
        for (var org : settlement.ids().values()) {
            for (var duty : register.owedBy(org)) {
                stopping.check();
                file(by, org, duty, on);
            }
        }
    }

    private void file(Actor by, OrgId org, Duty duty, LocalDate on) {
        var random = new Random(SEED * 31 + duty.code().hashCode());
        var fate = random.nextInt(10);
        if (fate >= FORGETFUL_OF_TEN) {
            return;
        }
        for (var window : register.windows(duty, on)) {
            var late = fate >= DILIGENT_OF_TEN && !window.until().isBefore(on);
            for (var time = 0; time < duty.rhythm().times() && !late; time++) {
                var day = window.from().plusDays(DAYS_INTO_WINDOW + time);
                if (!day.isAfter(on)) {
                    evidences.file(new Filing(org, duty.code(), statement(duty, window.label(), day), List.of()), by);
                }
            }
        }
    }

    private static Statement statement(Duty duty, String window, LocalDate day) {
        var kind = duty.proof().evidence().stream().sorted().findFirst().orElseThrow();
        return new Statement(kind, window + duty.title(), day, null, "", "", "示例数据");
    }
}
