package huizhanjia.intake;

import huizhanjia.intake.IntakeCard.Running;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.task.JobOrder;
import huizhanjia.task.Jobs;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Begins the long steps and writes down what is done, each in the caller's transaction.
@Component
class IntakeSteps {

    /// The kind of every job of this room.
    static final String KIND = "intake";

    private final IntakeTable table;
    private final Jobs jobs;
    private final Trail trail;
    private final Clock clock;

    IntakeSteps(IntakeTable table, Jobs jobs, Trail trail, Clock clock) {
        this.table = table;
        this.jobs = jobs;
        this.trail = trail;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void record(Actor by, IntakeEvent event) {
        trail.record(by, event);
    }

    void begin(IntakeCard card, IntakeStage intakeStage, @Nullable CommitChoice choice, Actor by) {
        var title = "%s：%s".formatted(intakeStage.label(), card.file().name());
        var job = jobs.start(new JobOrder(card.county(), KIND, card.id().toString(), title), by);
        if (!table.begin(card, new Running(job, intakeStage), choice)) {
            throw new Refused("intake.busy", "这份名册正在办理，请等它办完");
        }
    }
}
