package huizhanjia.intake;

import huizhanjia.kernel.Refused;
import huizhanjia.task.Progress;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionOperations;

/// Does staged rows one after the other, each in a transaction of its own, so that a killed server goes on where it
/// stopped and a row that is refused holds up no other.
public record RowByRow(TransactionOperations transaction, Progress progress) {

    /// Does every row; what is refused is settled in the next transaction.
    public <R> void each(List<R> rows, Consumer<R> work, BiConsumer<R, Refused> refused) {
        progress.total(rows.size());
        var done = 0;
        for (var row : rows) {
            try {
                transaction.executeWithoutResult(state -> work.accept(row));
            } catch (Refused no) {
                transaction.executeWithoutResult(state -> refused.accept(row, no));
            }
            progress.done(++done);
        }
    }
}
