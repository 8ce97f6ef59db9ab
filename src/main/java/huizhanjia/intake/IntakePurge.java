package huizhanjia.intake;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.Scope;
import huizhanjia.task.Breakdowns;
import huizhanjia.task.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets uploaded files and staged rows that nobody can use any more: personal data is kept as short as its purpose
/// lasts (《个人信息保护法》第十九条).
@Component
class IntakePurge {

    /// An upload that was never committed is kept so long.
    private static final Duration UNFINISHED = Duration.ofDays(30);

    private final IntakeTable table;
    private final SealedFiles files;
    private final Rosters rosters;
    private final Breakdowns breakdowns;
    private final Clock clock;

    IntakePurge(IntakeTable table, SealedFiles files, Rosters rosters, Breakdowns breakdowns, Clock clock) {
        this.table = table;
        this.files = files;
        this.rosters = rosters;
        this.breakdowns = breakdowns;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Shanghai")
    void run() {
        var now = clock.instant();
        for (var card : table.outlived(now.minus(IntakeCard.UNDO_WITHIN), now.minus(UNFINISHED))) {
            var work = new Work(card.county(), "intake-purge " + card.id(), "清理到期的导入文件");
            breakdowns.attempt(work, () -> purge(card, now));
        }
        files.purgeBefore(now.minus(UNFINISHED).minus(IntakeCard.UNDO_WITHIN));
    }

    private void purge(IntakeCard card, Instant now) {
        rosters.need(card.roster()).discard(card.intake(house(card)));
        table.purged(card, now);
        files.purge(card.county(), card.id());
    }

    /// The house itself, which may do nothing else.
    private static Actor house(IntakeCard card) {
        return new Actor(
                card.uploader().clerk(),
                AppointmentId.next(),
                "系统",
                "到期清理",
                new Scope(card.org(), card.county()),
                Set.of(),
                "purge");
    }
}
