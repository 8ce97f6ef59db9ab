package huizhanjia.signin;

import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.RequestPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// What a session knows beyond who signed in: the post in use, whether the second factor was given, where to go next.
public record ClerkSession(HttpServletRequest request) {

    private static final String IN_USE = "access.in-use";
    private static final String CODE_GIVEN = "access.code-given";
    private static final String SECRET = "access.secret";
    private static final String GENERATION = "access.generation";
    private static final String NEXT = "access.next";

    /// Who signed in, and from where; nobody before sign-in.
    public Optional<SignedIn> signedIn() {
        return attribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, SecurityContext.class)
                .map(SecurityContext::getAuthentication)
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /// Whether nothing ended the session since the clerk was seated: no new password, no reset, no stop.
    boolean isOf(int generation) {
        return attribute(GENERATION, Integer.class)
                .filter(own -> own == generation)
                .isPresent();
    }

    /// Keeps the session open in the generation.
    public void keep(int generation) {
        request.getSession().setAttribute(GENERATION, generation);
    }

    /// Ends a session that nobody may go on with.
    void end() {
        Optional.ofNullable(session()).ifPresent(HttpSession::invalidate);
    }

    /// The post chosen last; whether it still counts is another question.
    Optional<AppointmentId> inUse() {
        return attribute(IN_USE, AppointmentId.class);
    }

    /// Works in the post from now on.
    public void use(AppointmentId appointment) {
        request.getSession().setAttribute(IN_USE, appointment);
    }

    boolean isCodeGiven() {
        return attribute(CODE_GIVEN, Boolean.class).orElse(false);
    }

    /// Notes that the second factor was given.
    public void giveCode() {
        request.getSession().setAttribute(CODE_GIVEN, true);
        request.getSession().removeAttribute(SECRET);
    }

    /// The secret shown to the authenticator but not yet confirmed; the same one until it is.
    public String secret(Supplier<String> invent) {
        var secret = attribute(SECRET, String.class).orElseGet(invent);
        request.getSession().setAttribute(SECRET, secret);
        return secret;
    }

    /// Remembers where the clerk wanted to go before something else came first.
    void postpone(String path) {
        request.getSession().setAttribute(NEXT, RequestPath.isOurs(path) ? path : "/");
    }

    /// Where the clerk wanted to go; the desk when nowhere in particular.
    public String next() {
        var next = attribute(NEXT, String.class).orElse("/");
        request.getSession().removeAttribute(NEXT);
        return next;
    }

    /// Forgets what an earlier sign-in left in the same session.
    void clear() {
        for (var name : new String[] {IN_USE, CODE_GIVEN, SECRET, GENERATION, NEXT}) {
            request.getSession().removeAttribute(name);
        }
    }

    private <T> Optional<T> attribute(String name, Class<T> type) {
        return Optional.ofNullable(session())
                .map(session -> session.getAttribute(name))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private @Nullable HttpSession session() {
        return request.getSession(false);
    }
}
