package huizhanjia.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps the page that verifies papers, which anybody may open, from being tried through or flooded: so many asks a
/// minute an address, and those beyond are turned away before an uploaded file is read.
@Component
class VerifyDoor extends OncePerRequestFilter {

    /// What an office behind one address scans by hand; a number of 64 bits is not guessed at this pace.
    static final int ASKS_A_MINUTE = 30;

    private final RateLimit limit;

    VerifyDoor(RateLimit limit) {
        this.limit = limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.isVerifying(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = limit.wait("verify " + request.getRemoteAddr(), ASKS_A_MINUTE);
        if (wait > 0) {
            response.setHeader("Retry-After", String.valueOf(wait));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value(), "核验过于频繁，请 %d 秒后再试".formatted(wait));
            return;
        }
        chain.doFilter(request, response);
    }
}
