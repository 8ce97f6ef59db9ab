package huizhanjia.signin;

import huizhanjia.api.Problem;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.NetworkAddress;
import huizhanjia.signin.door.RateLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/// Admits programs by their token, as often as the limit allows; keeps no session.
final class TokenFilter extends OncePerRequestFilter {

    private final Tokens tokens;
    private final RateLimit limit;
    private final ProblemAnswers answers;

    TokenFilter(Tokens tokens, RateLimit limit, ProblemAnswers answers) {
        this.tokens = tokens;
        this.limit = limit;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isTooOften("address " + NetworkAddress.counted(request.getRemoteAddr()), response)) {
            return;
        }
        var token = Paths.token(request);
        var actor = tokens.actor(token, Gate.requestId());
        if (actor.isEmpty()) {
            answers.write(response, Problem.of(HttpStatus.UNAUTHORIZED, "access.unknown", "接口令牌无效、已过期或已停用，请重新签发"));
            return;
        }
        if (isTooOften("token " + token, response)) {
            return;
        }
        admit(request, actor.get());
        chain.doFilter(request, response);
    }

    private boolean isTooOften(String caller, HttpServletResponse response) throws IOException {
        var wait = limit.wait(caller);
        if (wait > 0) {
            response.setHeader("Retry-After", String.valueOf(wait));
            var sentence = "调用过于频繁，请 %d 秒后再试".formatted(wait);
            answers.write(response, Problem.of(HttpStatus.TOO_MANY_REQUESTS, "access.too-many", sentence));
        }
        return wait > 0;
    }

    private static void admit(HttpServletRequest request, Actor actor) {
        Gate.admit(request, actor);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(actor.clerk(), "", List.of()));
        SecurityContextHolder.setContext(context);
    }
}
