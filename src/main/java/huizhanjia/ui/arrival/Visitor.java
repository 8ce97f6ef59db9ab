package huizhanjia.ui.arrival;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// Who asks, as far as it is known before any work: it decides whose turns they take and how much they may send at
/// once.
enum Visitor {
    /// Has a session that somebody signed in to.
    SIGNED_IN(2 << 20),

    /// Brings a token, which has yet to be looked up.
    PROGRAM(1 << 20),

    /// Nobody knows; what the open pages ask for is short.
    STRANGER(16 << 10);

    private final int longestBody;

    Visitor(int longestBody) {
        this.longestBody = longestBody;
    }

    /// The longest body, files aside, in bytes.
    int longestBody() {
        return longestBody;
    }

    static Visitor of(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null) {
            return SIGNED_IN;
        }
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null ? STRANGER : PROGRAM;
    }
}
