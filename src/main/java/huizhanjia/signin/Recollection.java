package huizhanjia.signin;

import huizhanjia.access.AccessChanged;
import huizhanjia.access.ClerkAccess;
import huizhanjia.access.ClerkAccessCache;
import huizhanjia.kernel.ClerkId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// What the database said of a clerk when the request first asked, so that the gate, the page and what stands
/// around it do not ask again. It lasts as long as the request, and not over anything of access that the
/// request itself changes.
@Component
class Recollection {

    private static final String NAME = Recollection.class.getName();

    private final ClerkAccessCache clerkAccessCache;
    private final SecondFactors secondFactors;

    Recollection(ClerkAccessCache clerkAccessCache, SecondFactors secondFactors) {
        this.clerkAccessCache = clerkAccessCache;
        this.secondFactors = secondFactors;
    }

    /// How the clerk stands; nothing when there is no such clerk.
    Optional<ClerkAccess> standing(HttpServletRequest request, ClerkId clerk) {
        return said(request, clerk).standing();
    }

    /// Whether the clerk has a second factor.
    boolean isEnrolled(HttpServletRequest request, ClerkId clerk) {
        return said(request, clerk).enrolled();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(AccessChanged event) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private Said said(HttpServletRequest request, ClerkId clerk) {
        if (request.getAttribute(NAME) instanceof Said said && said.clerk().equals(clerk)) {
            return said;
        }
        var standing = clerkAccessCache.find(clerk);
        var said = new Said(
                clerk, standing, standing.filter(secondFactors::isEnrolled).isPresent());
        request.setAttribute(NAME, said);
        return said;
    }

    private record Said(ClerkId clerk, Optional<ClerkAccess> standing, boolean enrolled) {}
}
