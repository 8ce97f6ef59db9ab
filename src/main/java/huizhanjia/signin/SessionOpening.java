package huizhanjia.signin;

import huizhanjia.kernel.RequestPath;
import huizhanjia.signin.SignIns.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.RegisterSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/// Opens the session of a clerk who was let in: under a new id, with a new form token, for as long as it is not idle.
@Component
public class SessionOpening {

    private final SessionAuthenticationStrategy strategy;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final RequestCache wanted;
    private final Duration idle;
    private final Clock clock;

    SessionOpening(
            SessionRegistry registry,
            RequestCache wanted,
            @Value("${huizhanjia.session.idle:30m}") Duration idle,
            Clock clock) {
        this.strategy = new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(),
                new RegisterSessionAuthenticationStrategy(registry),
                new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));
        this.wanted = wanted;
        this.idle = idle;
        this.clock = clock;
    }

    /// Seats the clerk; the answer is where they wanted to go.
    public String seat(
            Verdict.Admitted admitted, Attempt attempt, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        var own = new ClerkSession(request);
        own.clear();
        own.keep(admitted.generation());
        var saved = wanted.getRequest(request, response);
        var signedIn = new SignedIn(admitted.clerk(), attempt, clock.instant());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of());
        strategy.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        session.setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
        wanted.removeRequest(request, response);
        return wanted(saved);
    }

    /// The path alone: what was asked for bears the name of whatever host the asker claimed to ask.
    private static String wanted(@Nullable SavedRequest saved) {
        if (!(saved instanceof DefaultSavedRequest page)) {
            return "/";
        }
        var query = page.getQueryString();
        var address = page.getRequestURI() + (query == null ? "" : "?" + query);
        return RequestPath.isOurs(address) ? address : "/";
    }
}
