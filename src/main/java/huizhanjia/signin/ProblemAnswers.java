package huizhanjia.signin;

import huizhanjia.api.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/// Says no from in front of the controllers: to programs as a problem (RFC 9457), to people as a page.
@Component
class ProblemAnswers implements AccessDeniedHandler, AuthenticationEntryPoint {

    private final ObjectMapper json;

    ProblemAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var forged = denied instanceof CsrfException;
        var sentence = forged ? "页面已过期或来源不明，请返回刷新后重新提交" : String.valueOf(denied.getMessage());
        if (Paths.isApi(request)) {
            write(response, Problem.of(HttpStatus.FORBIDDEN, forged ? "access.forged" : "access.denied", sentence));
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value(), sentence);
        }
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(response, Problem.of(HttpStatus.UNAUTHORIZED));
    }

    void write(HttpServletResponse response, Problem problem) throws IOException {
        problem.write(response, json);
    }
}
