package huizhanjia.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    /// A no with a stable code and a Chinese sentence.
    record Problem(HttpStatus status, String code, String detail) {}

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var forged = denied instanceof CsrfException;
        var sentence = forged ? "页面已过期或来源不明，请返回刷新后重新提交" : String.valueOf(denied.getMessage());
        if (Paths.isApi(request)) {
            write(response, new Problem(HttpStatus.FORBIDDEN, forged ? "access.forged" : "access.denied", sentence));
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value(), sentence);
        }
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(response, new Problem(HttpStatus.UNAUTHORIZED, "access.unknown", "请先登录，或在 Authorization 中给出有效的接口令牌"));
    }

    void write(HttpServletResponse response, Problem problem) throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", problem.status().getReasonPhrase());
        body.put("status", problem.status().value());
        body.put("detail", problem.detail());
        body.put("code", problem.code());
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }
}
