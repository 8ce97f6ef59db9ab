package huizhanjia.member.bulk;

import huizhanjia.disclosure.Disclosures;
import huizhanjia.intake.Findings;
import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowProblem;
import huizhanjia.kernel.OrgId;
import huizhanjia.vault.Vault;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/// Seals the rows of rosters, has them judged and stages them, a batch at a time.
@Component
class Staging {

    private final Vault vault;
    private final HolderTable holders;
    private final NamedUnions unions;
    private final StagingTable table;
    private final Disclosures disclosures;

    Staging(Vault vault, HolderTable holders, NamedUnions unions, StagingTable table, Disclosures disclosures) {
        this.vault = vault;
        this.holders = holders;
        this.unions = unions;
        this.table = table;
        this.disclosures = disclosures;
    }

    /// Begins with the first row of a roster.
    Run begin(Intake intake, Findings findings) {
        return new Run(intake, findings);
    }

    /// One roster on its way to the table: while a batch is sealed, judged and written, the next one is read.
    final class Run implements AutoCloseable {

        private final Intake intake;
        private final Findings findings;
        private final Judge judge;
        private final Map<OrgId, String> names;
        private final ExecutorService side = Executors.newSingleThreadExecutor(
                Thread.ofVirtual().name("intake-stager").factory());
        private Future<?> underWay = CompletableFuture.completedFuture(null);
        private int next = 1;

        private Run(Intake intake, Findings findings) {
            this.intake = intake;
            this.findings = findings;
            this.judge = new Judge(intake, new Judge.Sources(holders, vault), unions.scope(intake), findings);
            this.names = unions.names(intake);
        }

        /// Stages the next rows after those before them; the caller keeps its hands off the list.
        void stage(List<RosterLine> lines) {
            await();
            underWay = side.submit(() -> write(lines));
        }

        /// Until all rows are staged.
        void await() {
            try {
                underWay.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException trouble
                        ? trouble
                        : new IllegalStateException("rows were not staged", failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while staging", stopped);
            }
        }

        @Override
        public void close() {
            side.shutdownNow();
            side.close();
        }

        /// Sealing is what costs; it is done side by side.
        private void write(List<RosterLine> lines) {
            var sealed = lines.parallelStream()
                    .map(line -> SealedLine.of(line, intake.county(), vault))
                    .toList();
            var judged = judge.judge(sealed);
            judged.forEach(this::tell);
            disclosures.note(JudgedLine.countOf(Outcome.DUPLICATE, judged), intake.by());
            table.write(intake, judged, next, names);
            next += lines.size();
        }

        /// What is wrong, what was left out, and what is taken for granted of somebody new.
        private void tell(JudgedLine line) {
            var told = line.sealed().line().told();
            told.problems().forEach((column, sentence) -> find(line, column, Outcome.WRONG, sentence));
            if (line.fate().outcome() != Outcome.WRONG) {
                told.remarks()
                        .forEach((column, sentence) ->
                                find(line, column, line.fate().outcome(), sentence));
            }
            if (line.fate().outcome() == Outcome.NEW) {
                told.assumed().forEach(findings::assume);
            }
        }

        private void find(JudgedLine line, String column, Outcome outcome, String sentence) {
            var place = line.sealed().line().place();
            findings.add(new RowProblem(place.sheet(), place.row(), column, outcome, sentence));
        }
    }
}
