package huizhanjia.signin;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import huizhanjia.kernel.Actor;
import java.util.List;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Lets a test's request pass the gate as an actor, without signing in: `http.get().uri(…).with(As.actor(actor))`.
public final class As {

    private As() {}

    /// The request acts as the actor and carries a form token.
    public static RequestPostProcessor actor(Actor actor) {
        var authentication = new PreAuthenticatedAuthenticationToken(actor.clerk(), "", List.of());
        return request -> {
            Gate.admit(request, actor);
            return csrf().postProcessRequest(authentication(authentication).postProcessRequest(request));
        };
    }
}
