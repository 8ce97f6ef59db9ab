package huizhanjia.task;

import huizhanjia.database.HealthWitness;
import huizhanjia.database.Outage;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Does work that nobody waits for, each piece in a transaction of its own: what breaks down is undone and
/// written down for whoever looks after the house, and does not stop what comes after it.
///
/// Waits are counted in turns that are passed over, not in hours: a clock that is put back prolongs none.
@Component
public class Breakdowns implements HealthWitness {

    private static final Logger LOG = LoggerFactory.getLogger(Breakdowns.class);
    private static final int LONGEST_WAIT = 64;

    private final BreakdownTable table;
    private final TransactionTemplate apart;
    private final Clock clock;

    Breakdowns(BreakdownTable table, PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /// Does the work now; whether it went well.
    public boolean attempt(Work work, Runnable doing) {
        try {
            apart.executeWithoutResult(any -> doing.run());
        } catch (Stopped closing) {
            throw closing;
        } catch (RuntimeException trouble) {
            broke(work, trouble);
            return false;
        }
        apart.executeWithoutResult(any -> table.mend(work, clock.instant()));
        return true;
    }

    /// Does work that comes round again and again, unless it broke down and still waits; whether it went well.
    public boolean attemptInTurn(Work work, Runnable doing) {
        var waits = apart.execute(any -> table.passOver(work));
        return Boolean.FALSE.equals(waits) && attempt(work, doing);
    }

    /// Writes down that the work broke down, whatever becomes of the transaction around it.
    public void broke(Work work, RuntimeException trouble) {
        broke(work, Ids.next().toString().substring(24), trouble);
    }

    /// The same under a number that somebody was told already.
    void broke(Work work, String trace, RuntimeException trouble) {
        LOG.error("{} {} broke down, trace {}", work.name(), work.county(), trace, trouble);
        tell(work, words(trace, trouble));
    }

    private static String words(String trace, RuntimeException trouble) {
        return trouble instanceof Refused refused
                ? refused.sentence()
                : Outage.of(trouble).map(Outage::sentence).orElse("系统出错，日志里的编号 " + trace);
    }

    /// What of one kind of work of a county is broken now, in words by name; the rest of the kind is mended.
    public void now(Work kind, Map<String, String> broken) {
        broken.forEach((name, words) ->
                tell(new Work(kind.county(), kind.name() + " " + name, kind.title() + " " + name), words));
        open(work -> work.county().equals(kind.county())
                        && work.name().startsWith(kind.name() + " ")
                        && !broken.containsKey(work.name().substring(kind.name().length() + 1)))
                .forEach(this::mended);
    }

    /// The work went well.
    public void mended(Work work) {
        apart.executeWithoutResult(any -> table.mend(work, clock.instant()));
    }

    /// All that broke down and is not mended, of every county: there is one house to look after.
    @Transactional(readOnly = true)
    public List<Breakdown> open() {
        return table.open();
    }

    @Override
    public String name() {
        return "breakdowns";
    }

    @Override
    public boolean isSound() {
        return count() == 0;
    }

    /// How many they are.
    public long count() {
        return open().size();
    }

    /// The open work of a kind.
    List<Work> open(Predicate<Work> which) {
        return table.open().stream().map(Breakdown::work).filter(which).toList();
    }

    private void tell(Work work, String words) {
        apart.executeWithoutResult(any -> table.add(work, words, LONGEST_WAIT, clock.instant()));
    }
}
