package huizhanjia.signin;

import huizhanjia.api.Problem;
import jakarta.servlet.http.HttpServletRequest;

/// Which requests are pages and which are for programs.
final class Paths {

    /// Files anyone may read.
    static final String[] FILES = {"/a/*", "/favicon.svg", "/favicon.ico"};

    /// What a key in the address opens, for machines that never sign in; its page judges the key.
    static final String KEYED = "/calendar/feed/*";

    /// Where anybody asks whether a paper is genuine.
    static final String VERIFY = "/verify/*";

    /// Where workers without an account ask for a union.
    static final String[] ASKING = {"/found-a-union", "/found-a-union/*"};

    /// Where somebody outside answers a letter by the link it came with.
    static final String REPLY = "/reply/*";

    /// What everybody may read about what is done with their data.
    static final String NOTICE = "/privacy-notice/**";

    private static final String BEARER = "Bearer ";

    private Paths() {}

    static boolean isApi(HttpServletRequest request) {
        return Problem.isWantedAt(request.getRequestURI());
    }

    static boolean isWithToken(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return isApi(request) && header != null && header.startsWith(BEARER);
    }

    /// The token of a request that carries one.
    static String token(HttpServletRequest request) {
        return String.valueOf(request.getHeader("Authorization"))
                .substring(BEARER.length())
                .strip();
    }
}
