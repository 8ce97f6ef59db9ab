package huizhanjia.trail;

import huizhanjia.kernel.Command;
import huizhanjia.trail.ChainExamination.Seen;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// `./run verify`: walks every chain and names the first record that was altered, removed or reordered; compares the
/// whole with the anchor.
@Component
class ChainVerification implements Command {

    private final Chain chain;
    private final ChainExamination chainExamination;
    private final TransactionTemplate oneMoment;

    ChainVerification(Chain chain, ChainExamination chainExamination, PlatformTransactionManager transactions) {
        this.chain = chain;
        this.chainExamination = chainExamination;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneMoment.setReadOnly(true);
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments) {
        chain.look();
        var seen = seen();
        seen.lines().forEach(IO::println);
        seen.anchorings().forEach(anchoring -> IO.println(anchoring.told()));
        var flaws = seen.flaws().size();
        IO.println(flaws == 0 ? "操作日志没有被改动。" : "发现 %d 处不符。请保留现场，按《运维手册》第八节处理。".formatted(flaws));
        return flaws == 0 ? 0 : 1;
    }

    /// All of the log as it is at one moment, however busy the house is.
    Seen seen() {
        return Objects.requireNonNull(oneMoment.execute(begun -> chainExamination.examine()));
    }
}
