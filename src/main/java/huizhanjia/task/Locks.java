package huizhanjia.task;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets one transaction at a time work on a subject, on however many servers. A lock ends with its
/// transaction: whoever lost the connection lost the lock and all that was written under it. What is looked up before
/// something is added is looked up under the lock, so that the second finds what the first has added.
@Component
public class Locks {

    private final LockTable table;

    Locks(LockTable table) {
        this.table = table;
    }

    /// Waits for the subject, such as `recheck` of a county, until the transaction that has it is over.
    @Transactional(propagation = Propagation.MANDATORY)
    public void await(String subject, String key) {
        table.await(name(subject, key));
    }

    /// Whether the subject was free; does not wait.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(String subject, String key) {
        return table.take(name(subject, key));
    }

    private static String name(String subject, String key) {
        return subject + " " + key;
    }
}
