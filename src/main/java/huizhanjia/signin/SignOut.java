package huizhanjia.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/// Writes a sign-out down.
@Component
class SignOut implements LogoutHandler {

    private final Gate gate;
    private final SignIns signIns;

    SignOut(Gate gate, SignIns signIns) {
        this.gate = gate;
        this.signIns = signIns;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            gate.standing(request)
                    .flatMap(clerkAccess ->
                            gate.inUse(request, clerkAccess).map(post -> clerkAccess.actor(post, Gate.requestId())))
                    .ifPresent(actor -> signIns.note(actor, signedIn.attempt(), SignInOutcome.SIGNED_OUT));
        }
    }
}
