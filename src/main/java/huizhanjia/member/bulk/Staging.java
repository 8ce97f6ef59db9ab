package huizhanjia.member.bulk;

import huizhanjia.intake.Findings;
import huizhanjia.intake.Intake;
import huizhanjia.vault.Vault;
import java.util.List;
import org.springframework.stereotype.Component;

/// Seals the rows of rosters, has them judged and stages them, a batch at a time.
@Component
class Staging {

    private final Vault vault;
    private final HolderTable holders;
    private final NamedUnions unions;
    private final StagingTable table;

    Staging(Vault vault, HolderTable holders, NamedUnions unions, StagingTable table) {
        this.vault = vault;
        this.holders = holders;
        this.unions = unions;
        this.table = table;
    }

    /// Begins with the first row of a roster.
    Run begin(Intake intake, Findings findings) {
        return new Run(intake, new Judge(intake, holders, unions.scope(intake), findings));
    }

    /// One roster on its way to the table.
    final class Run {

        private final Intake intake;
        private final Judge judge;
        private int next = 1;

        private Run(Intake intake, Judge judge) {
            this.intake = intake;
            this.judge = judge;
        }

        /// Stages the next rows. Sealing is what costs; it is done side by side.
        void stage(List<RosterLine> lines) {
            var sealed = lines.parallelStream()
                    .map(line -> SealedLine.of(line, vault))
                    .toList();
            table.write(intake, judge.judge(sealed), next);
            next += lines.size();
        }
    }
}
