package huizhanjia.county;

import huizhanjia.compliance.DutyRegister;
import huizhanjia.database.Stopping;
import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.evidence.Statement;
import huizhanjia.evidence.Verifications;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Files what the sample's unions did for their duties in a year: most of it, not all, always the same. Their
/// superior has sampled all but what they told lately.
@Component
class SampleEvidence {

    private static final long SEED = 20210114;
    private static final int DILIGENT_OF_TEN = 8;
    private static final int FORGETFUL_OF_TEN = 9;
    private static final int DAYS_INTO_WINDOW = 20;
    private static final int LATELY_DAYS = 45;

    private final DutyRegister dutyRegister;
    private final Evidences evidences;
    private final Verifications verifications;
    private final SampleRegulations regulations;
    private final Stopping stopping;

    SampleEvidence(
            DutyRegister dutyRegister,
            Evidences evidences,
            Verifications verifications,
            SampleRegulations regulations,
            Stopping stopping) {
        this.dutyRegister = dutyRegister;
        this.evidences = evidences;
        this.verifications = verifications;
        this.regulations = regulations;
        this.stopping = stopping;
    }

    /// Everything up to the day; the register begins on the first of January of the year before.
    void file(Actor by, SampleSettlement sampleSettlement) {
        var on = sampleSettlement.on();
        dutyRegister.begin(LocalDate.of(on.getYear() - 1, 1, 1));
        regulations.enter(by, sampleSettlement.at("county"), on);
        var until = on.minusDays(LATELY_DAYS);
        for (var org : sampleSettlement.ids().values()) {
            file(by, org, on, day -> day.isBefore(until));
            sample(by, org);
            file(by, org, on, day -> !day.isBefore(until));
        }
    }

    private void file(Actor by, OrgId org, LocalDate on, Predicate<LocalDate> when) {
        for (var duty : dutyRegister.owedBy(org)) {
            stopping.check();
            days(duty, on).stream()
                    .filter(when)
                    .forEach(day -> evidences.file(new Filing(org, duty.code(), statement(duty, day), List.of()), by));
        }
    }

    private void sample(Actor by, OrgId org) {
        if (!org.equals(by.scope().root()) && verifications.waiting(by.scope(), org) > 0) {
            verifications.draw(org, by);
            verifications.sample(by.scope(), org).forEach(drawn -> verifications.verify(drawn.id(), by));
        }
    }

    private List<LocalDate> days(Duty duty, LocalDate on) {
        var fate = new Random(SEED * 31 + duty.code().hashCode()).nextInt(10);
        if (fate >= FORGETFUL_OF_TEN) {
            return List.of();
        }
        var days = new ArrayList<LocalDate>();
        for (var window : dutyRegister.windows(duty, on)) {
            var late = fate >= DILIGENT_OF_TEN && !window.until().isBefore(on);
            for (var time = 0; time < duty.rhythm().times() && !late; time++) {
                days.add(window.from().plusDays(DAYS_INTO_WINDOW + time));
            }
        }
        return days.stream().filter(day -> !day.isAfter(on)).toList();
    }

    private static Statement statement(Duty duty, LocalDate day) {
        var kind = duty.proof().evidence().stream().sorted().findFirst().orElseThrow();
        return new Statement(
                kind,
                day.getYear() + "年" + duty.title(),
                day,
                null,
                kind.hasText() ? "示例〔%d〕%d号".formatted(day.getYear(), day.getDayOfYear()) : "",
                kind.namesPeople() ? "主席、副主席和有关委员" : "",
                "示例数据");
    }
}
