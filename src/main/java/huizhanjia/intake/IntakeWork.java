package huizhanjia.intake;

import huizhanjia.grid.Grid;
import huizhanjia.intake.IntakeCard.Running;
import huizhanjia.kernel.Refused;
import huizhanjia.sheet.Headers;
import huizhanjia.sheet.Mapping;
import huizhanjia.sheet.Rows;
import huizhanjia.task.JobHandler;
import huizhanjia.task.JobRun;
import java.util.List;
import org.springframework.stereotype.Component;

/// Does the long steps. Each begins anew or goes on when it is called again after the server was killed.
@Component
class IntakeWork implements JobHandler {

    private final IntakeTable table;
    private final IntakeReader reader;
    private final IntakeEnds ends;
    private final Rosters rosters;

    IntakeWork(IntakeTable table, IntakeReader reader, IntakeEnds ends, Rosters rosters) {
        this.table = table;
        this.reader = reader;
        this.ends = ends;
        this.rosters = rosters;
    }

    @Override
    public String kind() {
        return IntakeSteps.KIND;
    }

    @Override
    public void run(JobRun run) {
        var card = table.find(IntakeId.of(run.order().subject())).orElseThrow();
        var running = card.job();
        if (running == null || !running.id().equals(run.id())) {
            return;
        }
        run.note("正在" + running.stage().label());
        work(running, card, run);
    }

    @Override
    public void failed(JobRun run, String sentence) {
        table.find(IntakeId.of(run.order().subject()))
                .filter(card -> card.job() != null && card.job().id().equals(run.id()))
                .ifPresent(card -> table.fail(card, sentence));
    }

    private void work(Running running, IntakeCard card, JobRun run) {
        var roster = rosters.need(card.roster());
        var intake = card.intake(run.by());
        switch (running.stage()) {
            case CHECK -> check(roster, card, intake, run);
            case COMMIT -> commit(roster, card, intake, run);
            case UNDO ->
                ends.undone(card, roster, run.by(), roster.undo(intake, ends.findings(card, IntakeStage.UNDO), run));
        }
    }

    private void check(Roster roster, IntakeCard card, Intake intake, JobRun run) {
        var found = ends.startCheck(card, intake, roster);
        reader.read(card, (file, grid) -> {
            run.total(rowsAtMost(grid, card.mapping()));
            try (var rows = new Rows(grid, card.mapping(), roster.columns());
                    var ahead = new AheadRows(rows, run)) {
                var tally = roster.check(intake, ahead, found);
                refuseEmpty(tally, rows.passedOver().count());
                doubled(grid, card.mapping(), roster).forEach(found::assumeOfAll);
                found.close();
                ends.checked(
                        card,
                        tally,
                        new IntakeEnds.Aside(ahead.remarks(), rows.passedOver().count()));
                return tally;
            }
        });
    }

    /// A file of which nothing was read is no roster without mistakes.
    private static void refuseEmpty(Tally tally, int passedOver) {
        if (tally.total() == 0) {
            var besides = passedOver == 0 ? "" : "（有 %d 行像是合计、签字或说明，没有读取）".formatted(passedOver);
            throw new Refused("intake.no-rows", "表头下面没有读到一行内容%s。请核对表头所在的行和所选的工作表；内容在别的表里的，请勾选那张表".formatted(besides));
        }
    }

    /// Of two columns under one heading only one is read, and which one must be told.
    private static List<String> doubled(Grid grid, Mapping mapping, Roster roster) {
        return mapping.sheets().stream()
                .flatMap(sheet -> Headers.at(grid, sheet, roster.columns()).doubled(sheet).stream())
                .distinct()
                .toList();
    }

    private void commit(Roster roster, IntakeCard card, Intake intake, JobRun run) {
        var choice = table.choice(card).orElse(CommitChoice.RIGHT_ONES);
        var wrong = ends.wrongRows(card);
        if (choice == CommitChoice.ALL_OR_NOTHING && wrong > 0) {
            throw new Refused("intake.wrong-rows", "有 %d 行有误，按\"全部无误才提交\"没有提交任何一行".formatted(wrong));
        }
        ends.committed(
                card, roster, run.by(), roster.commit(intake, choice, ends.findings(card, IntakeStage.COMMIT), run));
    }

    private static int rowsAtMost(Grid grid, Mapping mapping) {
        return mapping.sheets().stream()
                .mapToInt(sheet -> Math.max(0, grid.sheets().get(sheet.sheet()).rowsAtMost() - sheet.headerTo()))
                .sum();
    }
}
