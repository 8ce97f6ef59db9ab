package huizhanjia.access.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.api.Problem;
import huizhanjia.database.Outage;
import huizhanjia.ui.Assets;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.ObjectMapper;

/// Says an outage of the database or the disk in one sentence, 503, on a page that asks neither anything:
/// wherever in a request it was met, signing in and printing included.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class OutageFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

    private static final String SECONDS = "10";

    private final ObjectMapper json;

    OutageFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        try {
            next.doFilter(request, response);
        } catch (ServletException | RuntimeException | IOException failure) {
            var outage = Outage.of(failure);
            if (outage.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            LOG.warn(
                    "{} {}：{}",
                    request.getMethod(),
                    outage.get().code(),
                    root(failure).getMessage());
            response.resetBuffer();
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            answer(outage.get(), request, response);
        }
    }

    private void answer(Outage outage, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Problem.isWantedAt(request.getRequestURI())) {
            Problem.of(HttpStatus.SERVICE_UNAVAILABLE, outage.code(), outage.sentence())
                    .write(response, json);
            return;
        }
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // A click that asked for one element shows this in the place of everything.
        response.setHeader("HX-Retarget", "#main");
        response.setHeader("HX-Reselect", "#main");
        response.setHeader("HX-Reswap", "outerHTML");
        response.getOutputStream().write(page(outage.sentence()).getBytes(UTF_8));
    }

    private static String page(String sentence) {
        return """
            <!doctype html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>暂时不能办理 · 会站家</title><link rel="stylesheet" href="%s"></head>
            <body class="signed-out"><main id="main" tabindex="-1">
            <div class="head"><h1>暂时不能办理</h1></div>
            <div class="card" data-failed><p>%s</p></div>
            </main></body>
            </html>
            """.formatted(Assets.style(), sentence);
    }

    private static Throwable root(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
