package huizhanjia.signin.failure;

import huizhanjia.access.AccessChanged;
import huizhanjia.access.Changes;
import huizhanjia.access.Clerks;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a clerk who failed try again at once.
@Component
public class FailureReleases {

    private final Failures failures;
    private final Clerks clerks;
    private final Changes changes;

    FailureReleases(Failures failures, Clerks clerks, Changes changes) {
        this.failures = failures;
        this.clerks = clerks;
        this.changes = changes;
    }

    /// Forgets what was counted of the clerk, wherever it was typed.
    @Transactional
    public void release(Actor by, ClerkId id) {
        by.need("clerk:manage");
        var clerk = clerks.find(by.scope(), id);
        failures.release(clerk.loginName());
        changes.tell(by, AccessChanged.of(by.scope(), "clerk:" + id, "解除登录限制 " + clerk.loginName()));
    }
}
