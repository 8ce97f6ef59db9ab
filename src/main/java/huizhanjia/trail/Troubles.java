package huizhanjia.trail;

import huizhanjia.database.HealthWitness;
import huizhanjia.kernel.Refused;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What this application found wrong with the log since it started: said where it is started, and on the desks of
/// those who look after it.
@Component
public class Troubles implements HealthWitness {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final ConcurrentSkipListMap<String, String> found = new ConcurrentSkipListMap<>();
    private final ChainedRows chainedRows;

    Troubles(ChainedRows chainedRows) {
        this.chainedRows = chainedRows;
    }

    /// A chain that does not hold.
    Refused raise(ChainName chain, String flaw) {
        return raise(chainedRows.label(chain), flaw);
    }

    /// Says it loudly once; the refusal tells whoever acts what to do.
    ///
    /// @param where empty text for the log as a whole
    Refused raise(String where, String flaw) {
        var said = """
                操作日志与封印不符（%s）。为保全证据，暂停办理会留下记录的事，查询照常。\
                请系统管理员在服务器上执行 ./run verify，按《运维手册》第八节处理\
                """.formatted(where.isEmpty() ? flaw : where + "：" + flaw);
        note(where, said);
        return new Refused("trail.broken", said);
    }

    /// Something that stops nobody yet.
    void note(String where, String said) {
        if (!said.equals(found.put(where, said))) {
            LOG.error("{}", said);
        }
    }

    void settle(ChainName chain) {
        if (!found.isEmpty()) {
            settle(chainedRows.label(chain));
        }
    }

    /// It holds again.
    void settle(String where) {
        found.remove(where);
    }

    /// Sentences that say what to do; none while all is well.
    public List<String> all() {
        return List.copyOf(found.values());
    }

    @Override
    public String name() {
        return "trail";
    }

    @Override
    public boolean isSound() {
        return found.isEmpty();
    }
}
