package huizhanjia.signin;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import huizhanjia.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Lets a test's request pass the gate as an actor, without signing in: `http.get().uri(…).with(As.actor(actor))`.
public final class As {

    private As() {}

    /// The request comes out of a session in which the actor's clerk signed in, and carries a form token.
    public static RequestPostProcessor seated(Actor actor, MockHttpSession session) {
        return request -> {
            request.setSession(session);
            Gate.admit(request, actor);
            return csrf().postProcessRequest(request);
        };
    }

    /// A session in which the actor's clerk signed in, took the post and gave the second factor.
    public static MockHttpSession session(Actor actor, int generation) {
        var request = new MockHttpServletRequest();
        var clerk = new ClerkSession(request);
        clerk.keep(generation);
        clerk.use(actor.appointment());
        clerk.giveCode();
        var session = (MockHttpSession) Objects.requireNonNull(request.getSession());
        var signedIn = new SignedIn(actor.clerk(), new Attempt("zhuxi", "127.0.0.1", "test"), Instant.EPOCH);
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(signedIn, "", List.of())));
        return session;
    }

    /// The request acts as the actor and carries a form token.
    public static RequestPostProcessor actor(Actor actor) {
        var authentication = new PreAuthenticatedAuthenticationToken(actor.clerk(), "", List.of());
        return request -> {
            Gate.admit(request, actor);
            return csrf().postProcessRequest(authentication(authentication).postProcessRequest(request));
        };
    }
}
